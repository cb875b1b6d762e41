package dev.jacquard.translate;

import dev.jacquard.api.Info;
import io.swagger.v3.oas.models.OpenAPI;

/** The Info Object. */
final class Infos {
    private Infos() {}

    static Info of(OpenAPI openApi) {
        io.swagger.v3.oas.models.info.Info info = openApi.getInfo();
        if (info == null) {
            info = new io.swagger.v3.oas.models.info.Info();
        }
        var contact = info.getContact();
        var license = info.getLicense();
        return new Info(
                info.getTitle() == null ? "API" : info.getTitle(),
                info.getVersion() == null ? "" : info.getVersion(),
                info.getSummary(),
                info.getDescription(),
                info.getTermsOfService(),
                contact == null ? null : new Info.Contact(contact.getName(), contact.getUrl(), contact.getEmail()),
                license == null ? null : new Info.License(license.getName(), license.getUrl()),
                Docs.externalDocs(openApi.getExternalDocs()));
    }
}
