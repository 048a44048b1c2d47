//! A saved page without what no table needs: attributes, scripts, styles and comments.
//!
//! `html5ever` compares each attribute of a tag with all before it, so none are handed over; and a
//! page is mostly scripts and pictures within attributes.

/// The page's tags by their names alone, and the text between them.
pub(super) fn bare(page: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some((text, from_tag)) = rest.find('<').map(|at| rest.split_at(at)) {
        kept.push_str(text);
        rest = tag(from_tag, &mut kept);
    }
    kept + rest
}

/// Adds what is kept of the tag or comment that a text begins with, and returns what follows it.
fn tag<'t>(text: &'t str, kept: &mut String) -> &'t str {
    if let Some(comment) = text.strip_prefix("<!--") {
        return after(comment, "-->");
    }
    if text.starts_with("<!") || text.starts_with("<?") {
        let rest = after(text, ">");
        let whole = &text[..text.len() - rest.len()];
        // How a table in a paragraph is read hangs on it.
        let is_doctype = whole.len() < LONGEST_DOCTYPE
            && whole
                .get(2..9)
                .is_some_and(|w| w.eq_ignore_ascii_case("doctype"));
        kept.push_str(if is_doctype { whole } else { "" });
        return rest;
    }
    let closes = text.starts_with("</");
    let from_name = &text[if closes { 2 } else { 1 }..];
    if !from_name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        kept.push('<');
        return &text[1..];
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, '/' | '>');
    let (name, attributes) = from_name.split_at(from_name.find(is_end).unwrap_or(from_name.len()));
    let Some(length) = attributes_end(attributes) else {
        return "";
    };
    let (attributes, rest) = (&attributes[..length], &attributes[length + 1..]);
    kept.push_str(if closes { "</" } else { "<" });
    kept.push_str(name);
    kept.push_str(if attributes.ends_with('/') { "/>" } else { ">" });
    let is_code = ["script", "style"]
        .iter()
        .any(|code| name.eq_ignore_ascii_case(code));
    if is_code && !closes {
        code_end(rest, name)
    } else {
        rest
    }
}

const LONGEST_DOCTYPE: usize = 256;

/// Where the `>` of a tag stands, counted from the end of its name. One within quotes is none.
fn attributes_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if quote == Some(byte) => (quote, after_equals) = (None, false),
            _ if quote.is_some() => {}
            b'>' => return Some(at),
            b'=' => after_equals = true,
            b'"' | b'\'' if after_equals => quote = Some(byte),
            _ if byte.is_ascii_whitespace() => {}
            _ => after_equals = false,
        }
    }
    None
}

/// From the closing tag of a script or a style on.
fn code_end<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at..];
        let closes = rest.get(2..2 + name.len());
        if closes.is_some_and(|word| word.eq_ignore_ascii_case(name)) {
            return rest;
        }
        rest = &rest[2..];
    }
    ""
}

/// What follows the first place of a mark; nothing where there is none.
fn after<'t>(text: &'t str, mark: &str) -> &'t str {
    text.split_once(mark).map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_table_needs_is_left_out() {
        for (page, expected) in [
            ("", ""),
            ("a < b, <3, </ >", "a < b, <3, </ >"),
            ("<td class=x>a</td >", "<td>a</td>"),
            ("<a href=\"x>y\" title='>'>б</a>", "<a>б</a>"),
            ("<a b=\"c\"d='>'e>f", "<a>f"),
            ("<a b='>", ""),
            ("<br/><path d=\"1\" />", "<br/><path/>"),
            ("<!doctype html><p>", "<!doctype html><p>"),
            ("<!-- <td> -->x<!-- y", "x"),
            ("<![CDATA[x]]>y<?xml z?>", "y"),
            ("<script>if (a<b) '</td>'</SCRIPT >x", "<script></SCRIPT>x"),
            ("<style>a</b", "<style>"),
            ("<td", ""),
            ("<ł>", "<ł>"),
        ] {
            assert_eq!(bare(page), expected, "{page}");
        }
    }
}
