import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** So long what was said stays to be read again. */
const STAYS = 10_000;

let region: HTMLElement | undefined;
const waiting = new Set<Element>();
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts the one place into the page that is read out when its text changes. It must be there, empty, before anything is
 * said; and it stands in a tree of its own, so that nobody finds the same words twice in the page.
 */
export function mountAnnouncer(): void {
	if (region) return;
	const host = document.createElement("div");
	host.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
	region = document.createElement("div");
	region.setAttribute("role", "status");
	host.attachShadow({ mode: "closed" }).append(region);
	document.body.append(host);
}

/** Has the box's words read out, after what else is said at the same time, unless it has gone by then. */
function announce(box: Element): void {
	waiting.add(box);
	if (waiting.size > 1) return;
	setTimeout(() => {
		const texts = [...waiting].filter(({ isConnected }) => isConnected).map(wordsOf);
		waiting.clear();
		if (texts.length === 0) return;
		say(texts.join(" "));
		clearTimeout(clearing);
		clearing = setTimeout(() => say(""), STAYS);
	});
}

function wordsOf(box: Element | null): string {
	return box?.textContent?.trim() ?? "";
}

function say(text: string): void {
	if (region) region.textContent = text;
}

/** For a box whose words are to be read out when it comes up and when they change. */
export function useAnnounced<Box extends HTMLElement>(): RefObject<Box | null> {
	const box = useRef<Box>(null);
	const said = useRef("");
	useLayoutEffect(() => {
		const text = wordsOf(box.current);
		if (box.current && text !== "" && text !== said.current) announce(box.current);
		said.current = text;
	});
	return box;
}
