//! Two changes of one record, made beside each other, laid into one.

use super::{Names, Person};

impl Person {
    /// This record with what the user changed between two others: `before` as the user saw it,
    /// `after` as they left it. What nobody changed there stays as it is here, so that a record
    /// that another program has changed meanwhile keeps that.
    #[must_use]
    pub fn with_changes(&self, before: &Self, after: &Self) -> Self {
        macro_rules! changed {
            ($($field:ident).+) => {
                match before.$($field).+ == after.$($field).+ {
                    true => self.$($field).+.clone(),
                    false => after.$($field).+.clone(),
                }
            };
        }
        let mut person = Self {
            id: self.id.clone(),
            names: Names {
                ru: changed!(names.ru),
                be: changed!(names.be),
                latin: changed!(names.latin),
                official: changed!(names.official),
                patronymic: changed!(names.patronymic),
                dative: changed!(names.dative),
            },
            sex: changed!(sex),
            birth: changed!(birth),
            status: self.status.clone(),
            place: self.place.clone(),
            extra_line: changed!(extra_line),
            arrested: changed!(arrested),
            sentence: changed!(sentence),
            story: changed!(story),
            page: changed!(page),
            example: self.example,
            unlisted: changed!(unlisted),
            rejected: changed!(rejected),
            rejected_place: changed!(rejected_place),
            lost: changed!(lost),
            statement: self.statement.clone(),
            own_block: changed!(own_block),
            rules: changed!(rules),
        };
        person.take_over_statements(before, after);
        person
    }

    /// Takes over what the user stated, or took back, between two other records.
    fn take_over_statements(&mut self, before: &Self, after: &Self) {
        let is_one = |one: &Self, other: &Self| {
            one.status == other.status
                && one.place == other.place
                && one.statement == other.statement
        };
        if is_one(before, after) {
            return;
        }
        if is_one(self, before) {
            self.status.clone_from(&after.status);
            self.place.clone_from(&after.place);
            self.statement.clone_from(&after.statement);
            return;
        }
        // The lists, or another window, have said something else since: what was stated here lies
        // over that as it would over any list.
        let (known, stated) = (before.statements(), after.statements());
        if stated.len() < known.len() {
            self.take_back();
        }
        for layer in stated.into_iter().skip(known.len()) {
            self.lay(layer);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::person::{Claim, Fact, PartialDate, Status, sample};

    #[test]
    fn what_two_programs_change_in_one_record_is_kept_of_both() {
        let day: PartialDate = "2026-11-20".parse().unwrap();
        let before = sample::imprisoned("viasna-1", "Иван Тестов", "2026-11-01");
        let mut here = before.clone();
        here.names.dative = Some("Тестову Ивану".into());
        let mut freed = before.clone();
        freed.state(Claim::Freed(None), day, "a paper");
        freed.extra_line = Some("отряд 4".into());
        // What another program wrote stays, and what was changed here is added.
        let both = freed.with_changes(&before, &here);
        assert_eq!(both.names.dative, here.names.dative);
        assert_eq!(both.extra_line, freed.extra_line);
        assert_eq!(both.status.now.value, Status::Released { on: None });
        // The other way round: it was freed here, and a list spoke meanwhile.
        let mut listed = before.clone();
        let newer = Fact::new(Status::Imprisoned, "2026-11-19".parse().unwrap(), "new");
        listed.status.update(newer.now);
        let both = listed.with_changes(&before, &freed);
        assert_eq!(both.status.now.value, Status::Released { on: None });
        // Taken back here, while there the dative came in.
        let mut other = freed.clone();
        other.names.dative = Some("Тестову Ивану".into());
        let both = other.with_changes(&freed, &before);
        assert_eq!(both.status.now.value, Status::Imprisoned);
        assert_eq!(both.names.dative, other.names.dative);
    }
}
