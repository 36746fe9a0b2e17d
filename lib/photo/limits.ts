/** What one file may be; larger ones are refused with a sentence that says so. */
export const maxFileBytes = 25 * 1024 * 1024;
export const maxPixels = 60_000_000;

/** A form sent without script arrives in one piece, so it may hold less. */
export const maxFormFiles = 10;
export const maxFormBytes = 60 * 1024 * 1024;

export const maxFilesPerBatch = 500;
export const maxPhotosPerArchive = 1_000;

/** What the file chooser offers; the server looks at the bytes. */
export const acceptedFiles = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif";
