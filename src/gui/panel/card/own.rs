//! The user's own picture: chosen, placed in its frame by hand, kept only if the user wants it.

use super::{Action, Card, Message as CardMessage, Side};
use crate::format::{Part, Product};
use crate::paper::Um;
use crate::picture::{Crop, Cutout, Frame, Photo, PhotoError, Picture};
use crate::storage;
use crate::workspace::Folder;
use iced::Task;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Messages of the picture.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file is to be chosen.
    ChoosePressed,
    /// A file was chosen or dropped, if any.
    Picked(Option<PathBuf>),
    /// It is read, or cannot be taken; a kept one has a name.
    Loaded(Result<Arc<Opened>, Trouble>, Option<String>),
    /// The pointer is here, on the shown paper.
    Hovered(Um, Um),
    /// The mouse button went down.
    Grabbed,
    /// The mouse button went up.
    Released,
    /// A step to the right and down.
    Moved(Um, Um),
    /// Larger or smaller, so many times.
    Zoomed(f64),
    /// All of it is to be seen.
    WholePressed,
    /// Its frame is to be filled.
    FillPressed,
    /// What is seen is cut out.
    CutOut(Arc<Opened>, Cutout, Result<Arc<Picture>, PhotoError>),
    /// To be used again another day.
    KeepToggled,
    /// It is kept, under this name.
    Saved(Arc<Opened>, Result<String, storage::Error>),
    /// Not to be used again.
    RemovePressed,
    /// It is taken away, or not.
    Removed(Result<(), storage::Error>),
}

/// A picture as it was read.
#[derive(Debug, Clone)]
pub struct Opened {
    photo: Photo,
    sketch: Photo,
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The file cannot be read or written.
    Storage(storage::Error),
    /// It is no picture that can be printed.
    Photo(PhotoError),
}

/// Drawn instead of the whole picture while it is dragged: no side longer than this, in pixels.
const SKETCH: u32 = 900;

/// Stands for the picture of this session among the drawings' ids.
pub(super) const OWN: &str = "own";

impl Opened {
    fn read(bytes: &[u8]) -> Result<Arc<Self>, Trouble> {
        let photo = Photo::read(bytes).map_err(Trouble::Photo)?;
        let sketch = photo.reduced(SKETCH).map_err(Trouble::Photo)?;
        Ok(Arc::new(Self { photo, sketch }))
    }
}

/// The picture of this session.
#[derive(Debug, Clone)]
pub(super) struct Own {
    opened: Arc<Opened>,
    /// Its name in the user's folder, if it is kept.
    kept: Option<String>,
    crop: Crop,
    /// What is printed: the part that is seen, and nothing beside it.
    cut: Option<(Cutout, Arc<Picture>)>,
    /// Whether a cut is running; only one at a time.
    cutting: bool,
    hovered: Option<(Um, Um)>,
    held: bool,
}

impl Own {
    /// Its name in the user's folder, if it is kept.
    pub fn kept(&self) -> Option<&str> {
        self.kept.as_deref()
    }

    /// Whether it is being dragged.
    pub fn is_held(&self) -> bool {
        self.held
    }

    fn cutout(&self, frame: Frame) -> Cutout {
        self.crop.visible(self.opened.photo.size(), frame)
    }

    /// What is printed in a frame, once it is cut out.
    pub fn picture(&self, frame: Frame) -> Option<&Arc<Picture>> {
        let (of, picture) = self.cut.as_ref()?;
        (*of == self.cutout(frame)).then_some(picture)
    }

    /// The same in few pixels, to be cut out in no time.
    pub fn sketch(&self, frame: Frame) -> (Photo, Cutout) {
        let sketch = &self.opened.sketch;
        (sketch.clone(), self.crop.visible(sketch.size(), frame))
    }
}

/// The frame for the picture on a product.
pub(super) fn frame(product: &Product) -> Option<Frame> {
    product.front.iter().find_map(|part| match part {
        Part::Picture(area) => Some(Frame {
            size: crate::paper::Size {
                width: area.at.width,
                height: area.at.height,
            },
            fills: area.fills,
        }),
        _ => None,
    })
}

impl Card {
    /// The own picture and its frame, where it is what stands on the front.
    pub(super) fn placed(&self) -> Option<(&Own, Frame)> {
        let own = self.own.as_ref().filter(|_| self.with_own)?;
        Some((own, frame(self.product()?)?))
    }

    /// Whether the picture can be placed with the mouse on what is shown.
    pub(super) fn can_place(&self) -> bool {
        self.placed().is_some() && matches!(self.side, Side::Front | Side::Page(0))
    }

    /// Whether the own picture is cut out as it is to be printed.
    pub(super) fn is_cut(&self) -> bool {
        self.placed()
            .is_none_or(|(own, frame)| own.picture(frame).is_some())
    }

    /// Starts what is still to be done for the picture: reading a kept one, cutting out.
    pub(super) fn finish_own_picture(&mut self, folder: &Folder) -> Task<CardMessage> {
        if let Some(name) = self.wanted.take() {
            let folder = folder.clone();
            return Task::future(async move {
                let bytes = folder.own_picture(&name).map_err(Trouble::Storage);
                Message::Loaded(bytes.and_then(|bytes| Opened::read(&bytes)), Some(name))
            })
            .map(CardMessage::Own);
        }
        let Some((own, frame)) = self.placed() else {
            return Task::none();
        };
        let (cutout, held) = (own.cutout(frame), own.held);
        let done = own.cut.as_ref().map(|(of, _)| *of) == Some(cutout);
        if done || held || own.cutting {
            return Task::none();
        }
        let opened = Arc::clone(&own.opened);
        if let Some(own) = &mut self.own {
            own.cutting = true;
        }
        Task::future(async move {
            let cut = opened.photo.cropped(cutout);
            let cut = cut.map(|photo| Arc::new(Picture::own(photo)));
            Message::CutOut(opened, cutout, cut)
        })
        .map(CardMessage::Own)
    }

    /// A drawing, the own picture, a kept one, or none.
    pub(super) fn choose_picture(&mut self, id: Option<String>) {
        match id {
            Some(id) if id == OWN => self.with_own = self.own.is_some(),
            Some(name) if self.kept.contains(&name) => {
                self.shows_own = true;
                self.wanted = Some(name);
            }
            drawing => {
                self.picture = drawing;
                self.with_own = false;
            }
        }
    }

    /// Applies a message of the picture.
    pub(super) fn update_own(
        &mut self,
        message: Message,
        title: String,
        folder: &Folder,
    ) -> Action {
        match message {
            Message::ChoosePressed => {
                let picked = Task::perform(choose(title), Message::Picked);
                return Action::Run(picked.map(CardMessage::Own));
            }
            Message::Picked(Some(path)) => {
                self.own_trouble = None;
                self.shows_own = true;
                let read = Task::future(async move {
                    let bytes = Folder::read_file(&path).map_err(Trouble::Storage);
                    Message::Loaded(bytes.and_then(|bytes| Opened::read(&bytes)), None)
                });
                return Action::Run(read.map(CardMessage::Own));
            }
            Message::Picked(None) => {}
            Message::Loaded(Ok(opened), kept) => return self.opened(opened, kept),
            Message::Loaded(Err(trouble), _) => self.own_trouble = Some(trouble),
            Message::KeepToggled => {
                if let Some(own) = &self.own {
                    let (opened, folder) = (Arc::clone(&own.opened), folder.clone());
                    let keep = async move {
                        let kept = folder.keep_picture(opened.photo.jpeg());
                        Message::Saved(opened, kept)
                    };
                    return Action::Run(Task::future(keep).map(CardMessage::Own));
                }
            }
            Message::Saved(of, Ok(name)) => {
                self.kept.push(name.clone());
                // Another picture may have come in the meantime.
                let own = self.own.as_mut();
                if let Some(own) = own.filter(|own| Arc::ptr_eq(&own.opened, &of)) {
                    own.kept = Some(name);
                }
                return Action::SaveChoices;
            }
            Message::RemovePressed => {
                if let Some(name) = self.own.as_mut().and_then(|own| own.kept.take()) {
                    self.kept.retain(|kept| *kept != name);
                    let folder = folder.clone();
                    let away = async move { Message::Removed(folder.remove_picture(&name)) };
                    return Action::Run(Task::future(away).map(CardMessage::Own));
                }
            }
            Message::Removed(Ok(())) => return Action::SaveChoices,
            Message::Saved(_, Err(error)) | Message::Removed(Err(error)) => {
                self.own_trouble = Some(Trouble::Storage(error));
            }
            Message::CutOut(of, cutout, cut) => {
                let own = self.own.as_mut();
                let Some(own) = own.filter(|own| Arc::ptr_eq(&own.opened, &of)) else {
                    return Action::None;
                };
                own.cutting = false;
                match cut {
                    Ok(picture) => own.cut = Some((cutout, picture)),
                    Err(error) => {
                        self.own = None;
                        self.own_trouble = Some(Trouble::Photo(error));
                    }
                }
                return Action::Draw;
            }
            Message::Hovered(..)
            | Message::Grabbed
            | Message::Released
            | Message::Moved(..)
            | Message::Zoomed(_)
            | Message::WholePressed
            | Message::FillPressed => return self.move_picture(&message),
        }
        Action::None
    }

    /// The picture is there: its frame is filled, and whoever has just chosen it sees the front.
    fn opened(&mut self, opened: Arc<Opened>, kept: Option<String>) -> Action {
        let frame = self.product().and_then(frame);
        let crop = frame.map(|frame| Crop::filling(opened.photo.size(), frame));
        self.own = Some(Own {
            opened,
            kept,
            crop: crop.unwrap_or_default(),
            cut: None,
            cutting: false,
            hovered: None,
            held: false,
        });
        self.with_own = true;
        self.own_trouble = None;
        if std::mem::take(&mut self.shows_own) && self.product().is_some_and(Product::has_back) {
            self.side = Side::Front;
        }
        Action::SaveChoices
    }

    /// Applies a move or zoom of the picture.
    fn move_picture(&mut self, message: &Message) -> Action {
        let frame = self.product().and_then(frame);
        let (Some(own), Some(frame)) = (&mut self.own, frame) else {
            return Action::None;
        };
        let size = own.opened.photo.size();
        let before = own.crop;
        match *message {
            Message::Hovered(x, y) => {
                if let Some((last_x, last_y)) = own.hovered.filter(|_| own.held) {
                    own.crop = own.crop.shifted((x - last_x, y - last_y), size, frame);
                }
                own.hovered = Some((x, y));
            }
            Message::Grabbed => own.held = true,
            Message::Released => {
                own.hovered = None;
                let was_held = std::mem::replace(&mut own.held, false);
                return if was_held { Action::Draw } else { Action::None };
            }
            Message::Moved(right, down) => own.crop = own.crop.shifted((right, down), size, frame),
            Message::Zoomed(times) => own.crop = own.crop.zoomed(times, size, frame),
            Message::WholePressed => own.crop = Crop::default(),
            Message::FillPressed => own.crop = Crop::filling(size, frame),
            _ => {}
        }
        match own.crop == before {
            true => Action::None,
            false => Action::Draw,
        }
    }
}

/// What the dialog offers, and what goes to the card when it is dropped on the window.
const ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// Whether a file is a picture, by its name.
pub fn is_picture(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.iter().any(|e| e.eq_ignore_ascii_case(ending)))
}

/// Asks for a file; `None` also where the system has no dialog.
async fn choose(title: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .add_filter("JPEG, PNG, WebP", &ENDINGS);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}
