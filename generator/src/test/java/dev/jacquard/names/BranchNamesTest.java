package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import org.junit.jupiter.api.Test;

class BranchNamesTest {
    @Test
    void branchesAreNamedByTheirTypes() {
        Names names = new Apis()
                .object("Cat")
                .object("unknown")
                .union(
                        "Pet",
                        Apis.ref("Cat"), Apis.ref("unknown"), Apis.STRING, Primitive.of(Kind.INT64),
                        Primitive.of(Kind.DECIMAL), Apis.list(Apis.STRING), Apis.list(Apis.list(Apis.ref("Cat"))),
                        new MapType(Primitive.of(Kind.INT32)), new AnyType(false), Primitive.of(Kind.DATE_TIME))
                .names();

        assertThat(names.branches().get(Apis.schema("Pet")))
                .containsExactly(
                        "OfCat", "OfUnknownModel", "OfString", "OfLong", "OfBigDecimal", "OfStringList",
                        "OfCatListList", "OfIntMap", "OfJsonValue", "OfOffsetDateTime");
    }

    @Test
    void branchesOfOneTypeAreNumbered() {
        Names names = new Apis().union("Id", Apis.STRING, Apis.STRING, Primitive.of(Kind.UUID)).names();

        assertThat(names.branches().get(Apis.schema("Id"))).containsExactly("OfString", "OfString2", "OfUUID");
    }

    @Test
    void aBranchDoesNotHideTheClassOfAnother() {
        Names names = new Apis()
                .object("Cat").object("OfCat").union("Pet", Apis.ref("Cat"), Apis.ref("OfCat")).names();

        assertThat(names.branches().get(Apis.schema("Pet"))).containsExactly("OfCatValue", "OfOfCat");
    }
}
