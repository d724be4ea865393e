export { readFile, readPasted } from "./read-file.ts";
export { readPastedComments } from "./read-pasted-comments.ts";
