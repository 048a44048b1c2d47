//! How the addresses of a job are written: from which country, in which letters, in which order.

use super::{Origins, Script, Style};
use crate::facility::NameForm;
use crate::language::CardLanguage;
use serde::{Deserialize, Serialize};

/// The choices behind a [`Style`], as a job keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Posting {
    /// The country of posting, by its code; the published form for `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// In which letters, where it is not the usual way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<Script>,
    /// How the addressee is named, where it is not the country's own form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_form: Option<NameForm>,
    /// The order of the lines, by the id of the country's template, where it is not the usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
}

impl Posting {
    /// The way that these choices mean; `None` where there is no such country of posting.
    pub fn style<'a>(&'a self, origins: &'a Origins, language: CardLanguage) -> Option<Style<'a>> {
        let usual = match &self.origin {
            Some(code) => Style::from(origins.get(code)?, language),
            None => Style::published(language),
        };
        Some(Style {
            script: self.script.unwrap_or(usual.script),
            name: self.name_form,
            template: self.order.as_deref(),
            ..usual
        })
    }
}
