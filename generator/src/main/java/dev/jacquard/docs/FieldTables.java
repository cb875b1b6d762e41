package dev.jacquard.docs;

import dev.jacquard.api.Literal;
import dev.jacquard.api.Property.Access;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.Member;
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
     * A table of members.
     *
     * @param title the title of the first column
     * @param members a row each
     * @return the table; nothing if there are no members
     */
    Optional<TableView> of(String title, List<Member> members) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        boolean examples = members.stream().anyMatch(member -> member.example() != null);
        List<MarkdownCell> header = new ArrayList<>();
        for (String each : List.of(title, "Type", "Required", "Description", "Example")) {
            header.add(MarkdownCell.markup(each));
        }
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (Member member : members) {
            List<MarkdownCell> row = new ArrayList<>();
            row.add(Texts.struck(member.docs(), MarkdownCell.code(member.name())));
            row.add(types.of(member.type()));
            row.add(givenByCaller(member) ? REQUIRED : OPTIONAL);
            row.add(Texts.cell(member.docs()));
            row.add(example(member));
            rows.add(examples ? row : row.subList(0, 4));
        }
        return Optional.of(TableView.of(examples ? header : header.subList(0, 4), rows));
    }

    /** What the server alone gives is not required of anyone who reads the page. */
    private static boolean givenByCaller(Member member) {
        return member.required() && member.access() != Access.READ_ONLY;
    }

    private MarkdownCell example(Member member) {
        Literal example = member.example();
        return example == null ? MarkdownCell.empty() : ExampleCell.of(secrets.hide(member.type(), example));
    }
}
