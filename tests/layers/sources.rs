//! Reads the sources: which file names what of which other file, or of which crate.
//!
//! `use` trees, paths in code and paths inside macros are all followed through imports, renames
//! and re-exports to the file that defines the thing. What is compiled for tests only is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};

/// A module's path below the crate: `["layout", "fit"]` for `layout/fit.rs`.
pub type Module = Vec<String>;

/// All modules of a crate that lie in files of their own.
pub struct Sources(BTreeMap<Module, File>);

/// The uses of one file.
#[derive(Default)]
struct File {
    /// The items that it defines.
    items: BTreeSet<String>,
    /// What a name means here: the path behind each `use`, the renamed ones by their new name.
    imports: BTreeMap<String, Vec<String>>,
    /// `use a::b::*`.
    globs: Vec<Vec<String>>,
    /// Every path that it names, with the inline module that it stands in.
    paths: BTreeSet<(Module, Vec<String>)>,
    /// The methods that it calls.
    methods: BTreeSet<String>,
    /// The fields that it reads.
    fields: BTreeSet<String>,
    /// Its modules that are compiled for tests only.
    test_modules: Vec<String>,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An item of this crate, or a whole module of it where no item follows.
    Inside { module: Module, item: String },
    /// A path into another crate or the standard library.
    Outside(String),
}

/// One file names something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// Where.
    pub from: Module,
    /// What.
    pub target: Target,
}

impl Sources {
    /// The sources below a folder.
    pub fn read(src: &Path) -> Self {
        let mut texts = Vec::new();
        let mut folders = vec![src.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(src).unwrap().to_str().unwrap().to_owned();
                    texts.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        Self::parse(texts.iter().map(|(name, text)| (&name[..], &text[..])))
    }

    /// The sources from names of files, such as `layout/fit.rs`, and their texts.
    pub fn parse<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = BTreeMap::new();
        for (name, text) in texts {
            let name = name.trim_end_matches(".rs");
            let module: Module = match name {
                "lib" => Vec::new(),
                name => name.split('/').map(str::to_owned).collect(),
            };
            let tree = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut file = File::default();
            let mut reader = Reader {
                file: &mut file,
                inline: module.clone(),
                top: true,
            };
            reader.visit_file(&tree);
            files.insert(module, file);
        }
        let tests: Vec<Module> = files
            .iter()
            .flat_map(|(module, file)| {
                let names = file.test_modules.iter();
                names.map(|name| below(module, name))
            })
            .collect();
        files.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        Self(files)
    }

    /// All modules.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.0.keys()
    }

    /// Every method that a file calls, by module.
    pub fn methods(&self) -> impl Iterator<Item = (&Module, &String)> {
        let files = self.0.iter();
        files.flat_map(|(module, file)| file.methods.iter().map(move |name| (module, name)))
    }

    /// Every field that a file reads, by module.
    pub fn fields(&self) -> impl Iterator<Item = (&Module, &String)> {
        let files = self.0.iter();
        files.flat_map(|(module, file)| file.fields.iter().map(move |name| (module, name)))
    }

    /// Everything that any file names.
    pub fn uses(&self) -> BTreeSet<Use> {
        let mut found = BTreeSet::new();
        for (from, file) in &self.0 {
            for (inside, path) in &file.paths {
                let targets = self.resolve(inside, path, 0).into_iter();
                found.extend(targets.map(|target| Use {
                    from: from.clone(),
                    target,
                }));
            }
        }
        found
    }

    /// Where a path written in a module leads to. Several answers where a `*` may bring the name.
    fn resolve(&self, module: &Module, path: &[String], depth: usize) -> Vec<Target> {
        let [first, rest @ ..] = path else {
            return self.item(module, "");
        };
        // Imports that name each other would never end.
        if depth > 20 {
            return Vec::new();
        }
        match first.as_str() {
            "crate" | "kartka" => self.descend(&Vec::new(), rest, depth),
            "self" => self.descend(module, rest, depth),
            "super" => {
                let above = module[..module.len().saturating_sub(1)].to_vec();
                match rest.first() {
                    Some(next) if next == "super" => self.resolve(&above, rest, depth + 1),
                    _ => self.descend(&above, rest, depth),
                }
            }
            "Self" => Vec::new(),
            _ => {
                let found = self.named(module, path, depth);
                match found.is_empty() && path.len() > 1 {
                    true => vec![Target::Outside(path.join("::"))],
                    false => found,
                }
            }
        }
    }

    /// Where the rest of a path leads to from a module.
    fn descend(&self, module: &Module, path: &[String], depth: usize) -> Vec<Target> {
        let Some(first) = path.first() else {
            return self.item(module, "");
        };
        let found = self.named(module, path, depth);
        match found.is_empty() {
            true => self.item(module, first),
            false => found,
        }
    }

    /// What a path means whose first name is looked up in a module: see [`Self::direct`], else
    /// what a `*` brings.
    fn named(&self, module: &Module, path: &[String], depth: usize) -> Vec<Target> {
        let direct = self.direct(module, path, depth);
        let globs = self.file(module).map_or(&[][..], |file| &file.globs);
        if !direct.is_empty() {
            return direct;
        }
        let mut found = Vec::new();
        for glob in globs {
            let own = ["crate", "kartka", "self", "super"].contains(&glob[0].as_str());
            let brought = match own {
                true => self.resolve(module, glob, depth + 1),
                false => self.direct(module, glob, depth + 1),
            };
            if brought.is_empty() {
                let whole = [&glob[..], path].concat();
                found.push(Target::Outside(whole.join("::")));
            }
            for target in brought {
                match target {
                    Target::Inside { module: at, .. } if at != *module => {
                        found.extend(self.named(&at, path, depth + 1));
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// A module below this one, an item of it, or an import.
    fn direct(&self, module: &Module, path: &[String], depth: usize) -> Vec<Target> {
        let first = &path[0];
        let child = below(module, first);
        if self.0.contains_key(&child) {
            return self.descend(&child, &path[1..], depth + 1);
        }
        let Some(file) = self.file(module) else {
            return Vec::new();
        };
        if file.items.contains(first) {
            return self.item(module, first);
        }
        let Some(import) = file.imports.get(first) else {
            return Vec::new();
        };
        let whole = [import, &path[1..]].concat();
        match import.first() == Some(first) {
            // `use std;`, `use iced::{self}`
            true => vec![Target::Outside(whole.join("::"))],
            false => self.resolve(module, &whole, depth + 1),
        }
    }

    /// The file of a module, which for an inline module is that of the nearest one above.
    fn file(&self, module: &[String]) -> Option<&File> {
        let mut nearest = (0..=module.len()).rev().map(|length| &module[..length]);
        nearest.find_map(|module| self.0.get(module))
    }

    fn item(&self, module: &[String], item: &str) -> Vec<Target> {
        let mut nearest = (0..=module.len()).rev().map(|length| &module[..length]);
        let file = nearest.find(|module| self.0.contains_key(*module));
        file.map(|module| Target::Inside {
            module: module.to_vec(),
            item: item.to_owned(),
        })
        .into_iter()
        .collect()
    }
}

/// The module of a name below another one.
fn below(module: &[String], name: &str) -> Module {
    [module, &[name.to_owned()]].concat()
}

/// Collects the uses of a file.
struct Reader<'a> {
    file: &'a mut File,
    /// The inline module at hand.
    inline: Module,
    /// Whether the items at hand are the file's own: not those of a function.
    top: bool,
}

impl Reader<'_> {
    fn path(&mut self, path: Vec<String>) {
        if !path.is_empty() {
            self.file.paths.insert((self.inline.clone(), path));
        }
    }

    fn define(&mut self, name: &syn::Ident) {
        if self.top {
            self.file.items.insert(name.to_string());
        }
    }

    fn import(&mut self, tree: &syn::UseTree, before: &[String]) {
        match tree {
            syn::UseTree::Path(path) => {
                self.import(&path.tree, &below(before, &path.ident.to_string()));
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = before.last() {
                    self.bring(last.clone(), before.to_vec());
                }
            }
            syn::UseTree::Name(name) => {
                let name = name.ident.to_string();
                self.bring(name.clone(), below(before, &name));
            }
            syn::UseTree::Rename(rename) => {
                let path = match rename.ident == "self" {
                    true => before.to_vec(),
                    false => below(before, &rename.ident.to_string()),
                };
                self.bring(rename.rename.to_string(), path);
            }
            syn::UseTree::Glob(_) => {
                self.path(before.to_vec());
                self.file.globs.push(before.to_vec());
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before);
                }
            }
        }
    }

    fn bring(&mut self, name: String, path: Vec<String>) {
        self.path(path.clone());
        self.file.imports.insert(name, path);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        use syn::Item;
        let (attributes, name) = match item {
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            Item::Union(item) => (&item.attrs, Some(&item.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::Mod(item) => (&item.attrs, None),
            Item::Use(item) => (&item.attrs, None),
            _ => return visit::visit_item(self, item),
        };
        if attributes.iter().any(is_for_tests) {
            if let Item::Mod(item) = item {
                self.file.test_modules.push(item.ident.to_string());
            }
            return;
        }
        if let Some(name) = name {
            self.define(name);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() {
            self.inline.push(item.ident.to_string());
            visit::visit_item_mod(self, item);
            self.inline.pop();
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        let top = std::mem::replace(&mut self.top, false);
        visit::visit_block(self, block);
        self.top = top;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !item.attrs.iter().any(is_for_tests) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        self.path(names.collect());
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.file.methods.insert(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        if let syn::Member::Named(name) = &field.member {
            self.file.fields.insert(name.to_string());
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let mut words = Vec::new();
        let read =
            |input: syn::parse::ParseStream| input.step(|at| Ok(((), tokens(*at, &mut words))));
        call.parse_body_with(read).unwrap();
        for path in paths(&words) {
            self.path(path);
        }
        for window in words.windows(3) {
            if let [dot, name, open] = window
                && (dot, open.as_str()) == (&".".to_owned(), "(")
            {
                self.file.methods.insert(name.clone());
            }
        }
        visit::visit_macro(self, call);
    }
}

/// Whether an attribute is `cfg(test)`.
fn is_for_tests(attribute: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else {
        return false;
    };
    list.path.is_ident("cfg") && list.tokens.to_string() == "test"
}

/// The names and signs of a macro's body, in order, groups opened.
fn tokens<'a>(mut at: syn::buffer::Cursor<'a>, words: &mut Vec<String>) -> syn::buffer::Cursor<'a> {
    while !at.eof() {
        if let Some((inner, _, _, after)) = at.any_group() {
            words.push("(".to_owned());
            tokens(inner, words);
            words.push(")".to_owned());
            at = after;
        } else if let Some((name, after)) = at.ident() {
            words.push(name.to_string());
            at = after;
        } else if let Some((sign, after)) = at.punct() {
            words.push(sign.as_char().to_string());
            at = after;
        } else if let Some((_, after)) = at.token_tree() {
            words.push(String::new());
            at = after;
        }
    }
    at
}

/// The paths in a row of names and signs.
fn paths(words: &[String]) -> Vec<Vec<String>> {
    let is_name = |word: &str| word.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut path = Vec::new();
        while at < words.len() && is_name(&words[at]) {
            path.push(words[at].clone());
            at += 1;
            let goes_on = at + 2 < words.len() && words[at] == ":" && words[at + 1] == ":";
            match goes_on && is_name(&words[at + 2]) {
                true => at += 2,
                false => break,
            }
        }
        match path.is_empty() {
            true => at += 1,
            false => found.push(path),
        }
    }
    found
}
