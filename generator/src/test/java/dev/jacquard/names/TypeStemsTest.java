package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of types that have no key of their own. */
class TypeStemsTest {
    private static final Pointer LIST_PETS = Pointer.of("/paths/~1pets/get");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Order.status,OrderStatus",
        "Order.orderStatus,OrderStatus",
        "ProductDiscountEligibility.discountEligibilityType,ProductDiscountEligibilityType",
        "Order.order,OrderOrder",
        "Order.lines[],OrderLine",
        "Order.line[],OrderLine",
        "Order.lines[][],OrderLine",
        "Order.priceList[],OrderPrice",
        "Order.list[],OrderList",
        "Order.addresses[].kind,OrderAddressKind",
        "Orders[],Order",
        "OrderList[],OrderListItem",
        "OrderPage.order.status,OrderPageStatus",
        "OrderPage.orders[].status,OrderPageStatus",
        "OrderPage.order,OrderPageOrder",
        "MediaContainerWithDecision.MediaContainer.Metadata[].Media[].Part[].Stream[],"
                + "MediaContainerWithDecisionMetadataPartStream",
        "Order.additionalProperties[],OrderAdditionalProperty",
        "200,ListPetsResponse",
        "200[],ListPetsResponseItem",
        "200.owner,ListPetsOwner",
        "200[].owner,ListPetsOwner",
        "202,ListPetsAccepted",
        "202.owner,ListPetsAcceptedOwner",
        "404.reason,ListPetsNotFoundReason",
        "body.owner,ListPetsBodyOwner",
        "?sort,ListPetsSort",
        "?sorts[],ListPetsSort"
    })
    void inlineTypesAreCalledByWhatIsAroundThem(String path, String name) {
        assertThat(names(path).get(0)).isEqualTo(name);
    }

    @Test
    void whereTwoWouldHaveOneNameOneSaysItAll() {
        assertThat(names("Order.orderStatus", "Order.status")).containsExactly("OrderOrderStatus", "OrderStatus");
        assertThat(names("Page.page.size", "Page.size")).containsExactly("PagePageSize", "PageSize");
        assertThat(names("Order.lines[]", "Order.line")).containsExactly("OrderLinesItem", "OrderLine");
    }

    static List<String> names(String... paths) {
        Apis apis = new Apis().operation("pets", "/pets", "listPets", List.of(200, 202, 404));
        for (String path : paths) {
            apis.add(Apis.inline(at(path), origin(path)));
        }
        Names names = apis.names();
        return List.of(paths).stream().map(path -> names.type(at(path)).simpleName()).toList();
    }

    private static Pointer at(String path) {
        return Pointer.of("/x").child(path);
    }

    /** {@code A.b[].c} and the like; {@code 200}, {@code body} and {@code ?q} stand in an operation. */
    private static Origin origin(String path) {
        if (path.endsWith("[]")) {
            return new Origin.Element(origin(path.substring(0, path.length() - 2)));
        }
        int dot = path.lastIndexOf('.');
        if (dot > 0) {
            return new Origin.Member(origin(path.substring(0, dot)), path.substring(dot + 1));
        }
        if (path.startsWith("?")) {
            return new Origin.OfParameter(LIST_PETS, path.substring(1));
        }
        if (path.equals("body")) {
            return new Origin.OfBody(LIST_PETS);
        }
        return Character.isDigit(path.charAt(0))
                ? new Origin.OfResponse(LIST_PETS, Status.of(Integer.parseInt(path)))
                : new Origin.Component(path);
    }
}
