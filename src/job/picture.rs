//! The picture of a job: a drawing by its name, the user's own with its pixels.

use crate::picture::{Art, Photo, Picture, Pictures};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A picture as a job keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeptPicture {
    /// A drawing of the program's.
    Drawing {
        /// By its id.
        id: String,
        /// Whether it was printed in lines.
        saves_ink: bool,
    },
    /// The user's own: a JPEG with nothing in it but the picture, as base64.
    Own(String),
}

impl KeptPicture {
    pub(super) fn of(picture: &Picture, pictures: &Pictures) -> Self {
        match &picture.art {
            Art::Photo(photo) => Self::Own(STANDARD.encode(photo.jpeg())),
            Art::Drawn(_) => Self::Drawing {
                id: picture.id.clone(),
                saves_ink: pictures
                    .get(&picture.id)
                    .is_none_or(|known| **known != *picture),
            },
        }
    }

    /// The picture itself; the id of one that cannot be had.
    pub(super) fn picture(&self, pictures: &Pictures) -> Result<Arc<Picture>, String> {
        match self {
            Self::Drawing { id, saves_ink } => {
                let known = pictures.get(id).ok_or_else(|| id.clone())?;
                Ok(match saves_ink {
                    true => Arc::new(known.saving_ink()),
                    false => Arc::clone(known),
                })
            }
            Self::Own(jpeg) => {
                let own = || "own".to_owned();
                let bytes = STANDARD.decode(jpeg).map_err(|_| own())?;
                // The same limits as for a picture from anywhere: the file may have been edited.
                let photo = Photo::read(&bytes).map_err(|_| own())?;
                Ok(Arc::new(Picture::own(photo)))
            }
        }
    }
}
