package dev.jacquard.docs;

import dev.jacquard.api.Literal;
import dev.jacquard.escape.MarkdownCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of what a model has or an operation takes. The column of examples is there if a row has one. */
final class FieldTables {
    private static final MarkdownCell REQUIRED = MarkdownCell.markup(":heavy_check_mark:");
    private static final MarkdownCell OPTIONAL = MarkdownCell.markup(":heavy_minus_sign:");

    private final TypeCells types;
    private final Secrets secrets;

    FieldTables(TypeCells types, Secrets secrets) {
        this.types = types;
        this.secrets = secrets;
    }

    /**
     * A table of fields.
     *
     * @param title the title of the first column
     * @param fields a row each
     * @return the table; nothing if there are no fields
     */
    Optional<TableView> of(String title, List<Field> fields) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        boolean examples = fields.stream().anyMatch(field -> field.example() != null);
        List<MarkdownCell> header = new ArrayList<>();
        for (String each : List.of(title, "Type", "Required", "Description", "Example")) {
            header.add(MarkdownCell.markup(each));
        }
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (Field field : fields) {
            List<MarkdownCell> row = new ArrayList<>();
            MarkdownCell name = MarkdownCell.code(field.name());
            row.add(field.docs().deprecated() ? MarkdownCell.markup("~~%~~", name) : name);
            row.add(types.of(field.type()));
            row.add(field.required() ? REQUIRED : OPTIONAL);
            row.add(Texts.cell(field.docs()));
            row.add(example(field));
            rows.add(examples ? row : row.subList(0, 4));
        }
        return Optional.of(TableView.of(examples ? header : header.subList(0, 4), rows));
    }

    private MarkdownCell example(Field field) {
        Literal example = field.example();
        return example == null ? MarkdownCell.empty() : ExampleCell.of(secrets.hide(field.type(), example));
    }
}
