package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationWordsTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "users | users/get-by-username | /users/{name} | getByUsername | UsersGetByUsernameRequest",
        "Accounts | AccountsController_getAccount_v1 | /accounts | getAccountV1 | AccountsGetAccountV1Request",
        "'' | AccountsController_getAccount_v1 | /accounts | accountsGetAccountV1 | AccountsGetAccountV1Request",
        "SensorService | SensorService_SensorsLogs | /logs | sensorsLogs | SensorServiceSensorsLogsRequest",
        "Dedicated Inference | dedicatedInferences_list_tokens | /t | listTokens | DedicatedInferencesListTokensRequest",
        "domain | domains.list | /domains | list | DomainsListRequest",
        "items | read_item_items__item_id__get | /items/{item_id} | readItem | ReadItemRequest",
        "pet | petFindByStatus | /pet | petFindByStatus | PetFindByStatusRequest",
        "repos | repos/clone | /repos | reposClone | ReposCloneRequest",
        "jobs | jobs/default | /jobs | jobsDefault | JobsDefaultRequest",
        "chat | chat_2 | /chat | chat2 | Chat2Request",
        "users | users_ | /users | users | UsersRequest",
        "get | get-users | /users | users | GetUsersRequest",
        "'' | - | /pins/{id} | getPinsById | GetPinsByIdRequest",
        "'' | - | /api/v1/pins | getV1Pins | GetV1PinsRequest",
        "'' | - | /api/2/pins | getApi2Pins | GetApi2PinsRequest",
        "'' | - | /api | getApi | GetApiRequest",
        "'' | ??? | /pins | getPins | GetPinsRequest",
        "'' | - | / | get | GetRequest"
    })
    void methodsSayWhatTheirTagDoesNot(String tag, String id, String path, String method, String request) {
        Names names = new Apis().operation(tag, path, id, "q").names();
        Pointer pointer = Pointer.of("/paths").child(path).child("get");

        assertThat(names.method(pointer)).isEqualTo(method);
        assertThat(names.request(pointer).simpleName()).isEqualTo(request);
    }

    @Test
    void whatTwoWouldBeCalledByAlikeStays() {
        Names names = new Apis()
                .operation("pets", "/pets", "pets_list")
                .operation("pets", "/list", "list")
                .operation("pets", "/pets/all", "find_pets_all_get")
                .operation("pets", "/pets/some", "find_pets_some_get")
                .operation("toys", "/toys", "toys_list")
                .names();

        assertThat(names.method(Pointer.of("/paths/~1pets/get"))).isEqualTo("petsList");
        assertThat(names.method(Pointer.of("/paths/~1list/get"))).isEqualTo("list");
        assertThat(names.method(Pointer.of("/paths/~1pets~1all/get"))).isEqualTo("findPetsAllGet");
        assertThat(names.method(Pointer.of("/paths/~1pets~1some/get"))).isEqualTo("findPetsSomeGet");
        assertThat(names.method(Pointer.of("/paths/~1toys/get"))).isEqualTo("list");
    }

    @ParameterizedTest
    @CsvSource({
        "pets,PetsApi,pets", "EnumApi,EnumApi,enumApi", "CatApi,CatApi,cat",
        "'',DefaultApi,api", "default,DefaultApi,defaultApi", "import,ImportApi,importApi",
        "Refunds API,RefundsApi,refunds", "API,API,api", "getClass,GetClassApi,getClassApi", "3d,_3dApi,_3d"
    })
    void tagsGiveClassesAndTheMethodsThatReturnThem(String tag, String type, String accessor) {
        Names names = new Apis().operation(tag, "/a", "a").names();

        assertThat(names.api(tag).simpleName()).isEqualTo(type);
        assertThat(names.accessor(tag)).isEqualTo(accessor);
    }
}
