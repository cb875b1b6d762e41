package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "errors,error", "Pets,Pet", "categories,category", "keys,key", "addresses,address", "boxes,box",
        "branches,branch", "hashes,hash", "cases,case", "databases,database", "responses,response", "sizes,size",
        "statuses,status", "aliases,alias", "movies,movie", "cookies,cookie", "people,person", "children,child",
        "indices,index", "caches,cache", "schemas,schema", "quotas,quota", "cpus,cpu", "APIs,API", "apis,api",
        "roleStatuses,roleStatus", "ParentIDs,ParentID", "accessPolicies,accessPolicy", "PetChildren,PetChild",
        "ports,port", "axes,axis", "menuItems,menuItem", "uses,use"
    })
    void aPluralHasASingular(String plural, String singular) {
        assertThat(Plurals.singular(plural)).isEqualTo(singular);
        assertThat(Plurals.plural(singular)).isEqualTo(plural);
        assertThat(Plurals.singular(singular)).isEqualTo(singular);
        assertThat(Plurals.plural(plural)).isEqualTo(plural);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "s", "is", "data", "Metadata", "media", "status", "address", "series", "species", "news", "analysis", "axis",
        "bus", "lens", "dns", "accessStatus", "class", "alias", "analytics", "x2", "_"
    })
    void aSingularStays(String word) {
        assertThat(Plurals.singular(word)).isEqualTo(word);
    }
}
