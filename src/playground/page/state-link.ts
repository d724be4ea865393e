import { foreignFault } from "../files/snapshot-fault.ts";
import { type SavedState, stateFault } from "./saved-state.ts";

const KEY = "state=";
/** In characters. Longer addresses are cut or refused by chat programs, mail and some browsers. */
export const LONGEST_LINK = 60_000;

/** The page's address with the whole state behind `#`, which stays in the browser; `undefined` if it would be too long. */
export async function stateLink(state: SavedState, page: string): Promise<string | undefined> {
	const bytes = new TextEncoder().encode(JSON.stringify({ ...state, documents: [] }));
	const link = `${page.replace(/[?#].*$/, "")}#${KEY}${toText(await squeeze(bytes, new CompressionStream("gzip")))}`;
	return link.length > LONGEST_LINK ? undefined : link;
}

/** The state in an address, if it has one. Throws with a message for people if it is damaged. */
export async function stateIn(hash: string): Promise<SavedState | undefined> {
	if (!hasState(hash)) return undefined;
	const state = await unpack(hash.slice(1 + KEY.length)).catch(() => undefined);
	if (state === undefined) {
		throw new Error(
			"The link is incomplete or damaged: chat and mail programs sometimes cut long links. Ask for it again, as a file if need be.",
		);
	}
	const fault = stateFault(state) ?? foreignFault((state as SavedState).snapshot);
	if (fault === undefined) return state as SavedState;
	throw new Error(`What the link brings cannot be opened: ${fault}. Ask for a new link.`);
}

export function hasState(hash: string): boolean {
	return hash.startsWith(`#${KEY}`);
}

async function unpack(text: string): Promise<unknown> {
	const bytes = await squeeze(fromText(text), new DecompressionStream("gzip"));
	return JSON.parse(new TextDecoder().decode(bytes));
}

async function squeeze(
	bytes: Uint8Array<ArrayBuffer>,
	through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(through);
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Base64 with the letters that addresses leave as they are. */
function toText(bytes: Uint8Array): string {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
