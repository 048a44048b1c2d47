//! A column that is not read may say who is free: its header and its cell together make the row a
//! question. Columns that say nothing of the kind ask nothing.

use kartka::facility::Facilities;
use kartka::import::{self, About, Day, Import, RemarkKind};
use kartka::person::Status;

/// A table that somebody keeps, with one more column.
fn table(header: &str, cell: &str) -> Import {
    let text = format!(
        "name;sex;birthday;prison;{header}\nИван Тестов;м;1980-01-02;\"ИК №1, 211440, г. Новополоцк, ул. Техническая, 8\";\"{cell}\"\n"
    );
    read(&text)
}

/// An export of Viasna's, with one more column.
fn export(header: &str, cell: &str) -> Import {
    let text = format!(
        "id,url,name,status,gender,birthday,arrested,prison,{header}\n1,u,Иван Тестов,active,male,1980-01-02,2023-01-01,\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\",\"{cell}\"\n"
    );
    read(&text)
}

fn read(text: &str) -> Import {
    let about = About {
        file_name: "list.csv",
        as_of: Day::Named("2026-11-20".parse().unwrap()),
    };
    let today = "2026-11-25".parse().unwrap();
    let facilities = Facilities::shipped().unwrap();
    import::read(text.as_bytes(), &about, &facilities, today).unwrap()
}

/// What the row is asked about.
fn asked(import: &Import) -> Vec<&str> {
    let remarks = import.report.remarks.iter();
    let remarks = remarks.filter(|remark| remark.row > 1);
    remarks.map(|remark| remark.text.as_str()).collect()
}

#[test]
fn a_header_and_its_cell_say_together_who_is_free() {
    for (header, cell) in [
        ("Дата выхода", "10.11.2026"),
        ("Дата выхода", "2026-11"),
        ("Дата выхода", "10 ноября 2026 г."),
        ("Дата выхода", "3/4/2026"),
        ("Дата выхода", "01.12.25"),
        ("Дата выхода", "ок. 2025"),
        ("Дата выхода", "в ноябре"),
        ("Свободен", "+"),
        ("Свободен", "да"),
        ("Свободна?", "x"),
        ("Wolny", "tak"),
        ("wyszła", "+"),
        ("is free", "yes"),
        ("УДО", "+"),
        ("УДО", "10.11.2026"),
        ("Условно-досрочно", "да"),
        ("parole", "2025-05-06"),
        ("Bewährung", "ja"),
        ("Haftentlassung", "10.11.2026"),
        ("Лагере: выход", "да"),
        ("Дзень выхаду", "10.11.2026"),
        ("Вольны", "так"),
        ("Вільна", "так"),
        ("Laisvas", "taip"),
        ("Is vrij", "ja"),
        ("Смерть (дата)", "10.11.2026"),
        ("Todesjahr / Tod", "2025"),
        ("Переведён", "да"),
        ("moved to", "ИК №2"),
        ("Эмигрировал", "Литва"),
        ("Конец срока", "10.11.2026"),
        ("Koniec kary", "2025"),
        ("Haftende", "11/2026"),
        ("Всё ещё сидит", "нет"),
        ("still in prison", "no"),
        ("Жив", "нет"),
        ("Noch in Haft?", "nein"),
        ("alive", "FALSE"),
        // A header that is not known at all, and a cell that is both.
        ("Прочее", "Освобождение: 12.2025"),
        ("Прочее", "Дата выхода 10.11.2026"),
        ("Прочее", "УДО"),
        ("Info", "Release date: 2025-12-01"),
        ("Info", "Koniec kary: 2025-12"),
        ("notes", "Освобождение: 12.2025"),
        // In other languages.
        ("Libéré", "oui"),
        ("Libérée le", "10.11.2026"),
        ("Libre", "sí"),
        ("Liberado", "x"),
        ("Rilasciata", "sì"),
        ("Décédé", "oui"),
        ("Fallecido", "sí"),
        ("Deceduto", "sì"),
        ("Remarque", "libéré en mars 2026"),
        ("Remarque", "a quitté le pays"),
        ("Nota", "liberado"),
        ("Nota", "scarcerata"),
        ("Fin de peine", "10.11.2026"),
        // What is still so.
        ("Aktywny", "nie"),
        ("active", "0"),
        ("Active?", "no"),
        ("Актуально", "нет"),
        ("En prison", "non"),
        // Where they are now.
        ("Где сейчас", "дома"),
        ("Где сейчас", "Вильнюс"),
        ("Где сейчас?", "неизвестно"),
        ("Дзе цяпер", "Варшава"),
        ("Where now", "Berlin"),
        ("Gdzie teraz", "w domu"),
        ("Aufenthaltsort", "Litauen"),
        // Signs.
        ("Прочее", "†"),
        ("Прочее", "🕊\u{fe0f}"),
        ("Прочее", "✝ 2025"),
        ("Прочее", "обмен"),
    ] {
        for import in [table(header, cell), export(header, cell)] {
            // In an export what others write of somebody is a story.
            if header == "notes" && import.report.list == "viasna" {
                continue;
            }
            assert_eq!(import.report.sendable, 0, "{header} {cell}");
            let asked = asked(&import);
            assert!(
                asked.len() == 1 && (asked[0].contains(cell) || cell.contains(asked[0])),
                "{header} {cell} {asked:?}"
            );
        }
    }
    let import = table("Дата выхода", "10.11.2026");
    assert_eq!(asked(&import), ["Дата выхода: 10.11.2026"]);
    assert_eq!(import.report.remarks[1].kind, RemarkKind::NoteWord);
}

#[test]
fn no_and_a_day_to_come_ask_nothing() {
    for (header, cell) in [
        ("Дата выхода", "06.05.2029"),
        ("Дата выхода", "май 2029"),
        ("Дата выхода", "2027"),
        ("Дата выхода", "неизвестно"),
        ("Дата выхода", ""),
        ("Дата выхода", "-"),
        ("Свободен", "нет"),
        ("Wolny", "nie"),
        ("is free", "FALSE"),
        ("УДО", "нет"),
        ("УДО", "0"),
        ("Смерть", "жив"),
        ("Конец срока", "06.05.2029"),
        ("Конец срока", "через 3 года"),
        ("Haftende", "nach der Berufung"),
        ("Всё ещё сидит", "да"),
        ("still in prison", "yes"),
        ("still in prison", "-"),
        ("Жив", "жив"),
        ("Noch in Haft?", "ja"),
        ("Письма в тюрьме", "нет"),
        ("Прочее", "Освобождение: 12.2029"),
        ("Прочее", "освобождение от призыва"),
        ("Прочее", "подал на УДО"),
        // Other columns, whatever stands in them.
        ("Дата ареста", "10.11.2023"),
        ("Дата суда", "10.11.2023"),
        ("Последнее письмо", "10.11.2026"),
        ("Судья", "Пробин П. П."),
        ("Адвокат", "да"),
        ("Статья", "ст. 342"),
        ("Письма доходят", "да"),
        ("Режим", "общий"),
        ("Дети", "2"),
        ("Verhandlung", "10.11.2023"),
        ("free text", "любит читать"),
        ("Свободное время", "книги"),
        ("Дата выхода статьи", "10.11.2023"),
        ("Выход из партии", "2019"),
        ("Texte libre", "aime lire"),
        ("Libéré", "non"),
        ("Décédé", "non"),
        ("Aktywny", "tak"),
        ("active", "1"),
        ("active", ""),
        ("Где сейчас", ""),
        ("Где сейчас", "-"),
        ("Где сейчас", "ИК №1"),
        ("Где сейчас", "в тюрьме"),
        ("Where now", "Penal colony No. 1"),
        ("Возраст сейчас", "45"),
    ] {
        for import in [table(header, cell), export(header, cell)] {
            assert_eq!(import.report.sendable, 1, "{header} {cell}");
            assert!(asked(&import).is_empty(), "{header} {cell}");
        }
    }
}

#[test]
fn the_rows_under_a_heading_of_such_people_are_asked_about() {
    for (heading, sendable) in [
        ("Освобождённые", 1),
        ("Бывшие политзаключённые", 1),
        ("Zwolnieni w 2026", 1),
        ("Ehemalige", 1),
        ("Libérés", 1),
        ("Liberados", 1),
        ("Scarcerati", 1),
        ("Exiled", 1),
        ("Уже дома", 1),
        ("Закончили срок", 1),
        ("Отбыли срок", 1),
        ("Отбывшие наказание", 1),
        ("Вывезены из страны", 1),
        ("Skazani, którzy wyszli", 1),
        ("Область: Минская", 2),
        ("Вильнюс", 2),
        ("Sonstige", 2),
    ] {
        let list = format!(
            "name;sex;prison;address\nПётр Пробин;м;ИК №1;\"211440, г. Новополоцк\"\n{heading};;;\nИван Тестов;м;ИК №1;\"211440, г. Новополоцк\"\n"
        );
        let import = read(&list);
        assert_eq!(import.report.sendable, sendable, "{heading}");
        let held = import.people.iter().filter(|person| {
            let names = &person.names;
            let own = [&names.ru, &names.be, &names.latin];
            let is_heading = own.iter().any(|name| name.as_deref() == Some(heading));
            is_heading && person.status.now.value == Status::Imprisoned
        });
        assert_eq!(held.count(), 0, "{heading}");
    }
}

#[test]
fn signs_and_notes_in_the_cells_of_a_row_ask_about_it() {
    for (name, note, place, kind) in [
        ("† NAME", "", "", RemarkKind::StrangeName),
        ("NAME ✝", "", "", RemarkKind::StrangeName),
        ("⚰\u{fe0f} NAME", "", "", RemarkKind::StrangeName),
        ("🕊NAME", "", "", RemarkKind::StrangeName),
        ("NAME УДО", "", "", RemarkKind::StrangeName),
        ("NAME", "†", "", RemarkKind::NoteWord),
        ("NAME", "🕯", "", RemarkKind::NoteWord),
        ("NAME", "✟ 2025", "", RemarkKind::NoteWord),
        ("NAME", "УДО", "", RemarkKind::NoteWord),
        ("NAME", "transferred abroad", "", RemarkKind::NoteWord),
        ("NAME", "выехал из страны", "", RemarkKind::NoteWord),
        ("NAME", "обмен", "", RemarkKind::NoteWord),
        ("NAME", "этапирован в ИК №2", "", RemarkKind::NoteWord),
        ("NAME", "rilasciato il 3 marzo", "", RemarkKind::NoteWord),
        ("NAME", "вывезена в Литву", "", RemarkKind::NoteWord),
        ("NAME", "", " †", RemarkKind::PlaceWord),
        ("NAME", "", " (🕊)", RemarkKind::PlaceWord),
    ] {
        let name = name.replace("NAME", "Иван Тестов");
        let list = format!(
            "name;sex;birthday;prison;Заметки\n{name};м;1980-01-02;\"ИК №1{place}; 211440, г. Новополоцк, ул. Техническая, 8\";{note}\n"
        );
        let import = read(&list);
        assert_eq!(import.report.sendable, 0, "{name} {note}");
        let mut remarks = import.report.remarks.iter();
        let named = remarks.any(|remark| remark.row == 2 && remark.kind == kind);
        assert!(named, "{name} {note} {:?}", import.report.remarks);
    }
    for note in ["подал на УДО", "обмен письмами", "любит читать"]
    {
        let list = format!(
            "name;sex;birthday;prison;Заметки\nИван Тестов;м;1980-01-02;\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\";{note}\n"
        );
        assert_eq!(read(&list).report.sendable, 1, "{note}");
    }
}

#[test]
fn a_heading_over_the_table_of_a_page_counts_for_its_rows() {
    let row = "<table><tr><th>name</th><th>sex</th><th>prison</th></tr>\
        <tr><td>NAME</td><td>м</td><td>ИК №1, 211440, г. Новополоцк, ул. Техническая, 8</td></tr></table>";
    let held = row.replace("NAME", "Пётр Пробин");
    let other = row.replace("NAME", "Иван Тестов");
    for (page, sendable) in [
        (
            format!("<h2>В заключении</h2>{held}<h2>Освобождённые</h2>{other}"),
            1,
        ),
        (
            format!("<h2>Zwolnieni</h2><h3>Mińsk</h3>{held}<h3>Homel</h3>{other}"),
            0,
        ),
        (
            format!("<h2>Zwolnieni</h2>{held}<h2>W więzieniu</h2>{other}"),
            1,
        ),
        (
            format!("<p>Вышли на свободу:</p>{held}<p>В заключении:</p>{other}"),
            1,
        ),
        (format!("<b>Libérés :</b>{held}"), 0),
        (
            format!("<h2>Libérés</h2>{held}<h2>En prison</h2>{other}"),
            1,
        ),
        (format!("<h2>Вывезены из страны</h2>{held}"), 0),
        (format!("<h2>Skazani, którzy wyszli</h2>{held}"), 0),
        (format!("<h2>Уже дома</h2>{held}"), 0),
        (
            format!("<head><title>Former political prisoners</title></head>{held}"),
            0,
        ),
        (
            format!("<h1>Freedom for all!</h1><p>released in 2026</p>{held}{other}"),
            2,
        ),
        (
            format!(
                "<table><caption>Вызваленыя</caption>{}",
                held.replace("<table>", "")
            ),
            0,
        ),
    ] {
        let page = format!("<!DOCTYPE html><html>{page}</html>");
        assert_eq!(read(&page).report.sendable, sendable, "{page}");
    }
    // A title row over the header.
    for (title, sendable) in [
        ("Освобождённые в ноябре;;", 0),
        ("Liberados;;", 0),
        ("Отбыли срок;;", 0),
        ("Exiled;;", 0),
        ("Список на ноябрь;;", 1),
    ] {
        let list = format!(
            "{title}\nname;sex;prison\nИван Тестов;м;\"ИК №1, 211440, г. Новополоцк, ул. Техническая, 8\"\n"
        );
        assert_eq!(read(&list).report.sendable, sendable, "{title}");
    }
}
