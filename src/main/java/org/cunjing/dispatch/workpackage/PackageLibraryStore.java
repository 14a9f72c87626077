package org.cunjing.dispatch.workpackage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.workpackage.PackageLibrary.Checklist;
import org.cunjing.dispatch.workpackage.PackageLibrary.Contact;
import org.cunjing.dispatch.workpackage.PackageLibrary.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PackageLibraryStore {

    private final JdbcClient jdbc;

    PackageLibraryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PackageLibrary get() {
        return new PackageLibrary(texts(), checklists(), contacts());
    }

    void replace(PackageLibrary library) {
        for (var table : List.of("package_document", "package_checklist", "package_contact")) {
            jdbc.sql("delete from dispatch.%s where bureau = guard.bureau()".formatted(table))
                    .update();
        }
        for (int i = 0; i < library.texts().size(); i++) {
            add(library.texts().get(i), i);
        }
        for (int i = 0; i < library.checklists().size(); i++) {
            add(library.checklists().get(i), i);
        }
        for (int i = 0; i < library.contacts().size(); i++) {
            add(library.contacts().get(i), i);
        }
    }

    private void add(Text text, int position) {
        jdbc.sql("""
                        insert into dispatch.package_document (bureau, id, position, title, articles, from_day, to_day)
                        values (guard.bureau(), :id, :position, :title, :articles, :from, :to)
                        """)
                .param("id", text.id())
                .param("position", position)
                .param("title", text.title())
                .param("articles", text.articles())
                .param("from", text.from())
                .param("to", text.to())
                .update();
    }

    private void add(Checklist checklist, int position) {
        jdbc.sql("""
                        insert into dispatch.package_checklist (bureau, id, position, site, points)
                        values (guard.bureau(), :id, :position, :site, :points)
                        """)
                .param("id", checklist.id())
                .param("position", position)
                .param("site", checklist.site())
                .param("points", checklist.points().toArray(String[]::new))
                .update();
    }

    private void add(Contact contact, int position) {
        jdbc.sql("""
                        insert into dispatch.package_contact (bureau, id, position, village_id, post, phone)
                        values (guard.bureau(), :id, :position, :village, :post, :phone)
                        """)
                .param("id", contact.id())
                .param("position", position)
                .param("village", contact.villageId())
                .param("post", contact.post())
                .param("phone", contact.phone())
                .update();
    }

    private List<Text> texts() {
        return jdbc.sql("""
                        select id, title, articles, from_day, to_day from dispatch.package_document
                         where bureau = guard.bureau() order by position
                        """)
                .query((row, _) -> new Text(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("articles"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private List<Checklist> checklists() {
        return jdbc.sql("""
                        select id, site, points from dispatch.package_checklist
                         where bureau = guard.bureau() order by position
                        """)
                .query((row, _) ->
                        new Checklist(row.getObject("id", UUID.class), row.getString("site"), List.of((String[])
                                row.getArray("points").getArray())))
                .list();
    }

    private List<Contact> contacts() {
        return jdbc.sql("""
                        select id, village_id, post, phone from dispatch.package_contact
                         where bureau = guard.bureau() order by position
                        """)
                .query((row, _) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getObject("village_id", UUID.class),
                        row.getString("post"),
                        row.getString("phone")))
                .list();
    }
}
