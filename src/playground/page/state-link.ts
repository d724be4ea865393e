import type { SavedState } from "./saved-state.ts";

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
	if (!hash.startsWith(`#${KEY}`)) return undefined;
	try {
		const bytes = await squeeze(fromText(hash.slice(1 + KEY.length)), new DecompressionStream("gzip"));
		const state: SavedState = JSON.parse(new TextDecoder().decode(bytes));
		if (state.version !== 1) throw new Error("another version");
		return state;
	} catch {
		throw new Error(
			"The link is incomplete or damaged. Ask for it again, or open the page without what follows #.",
		);
	}
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
