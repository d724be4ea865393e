/** Where the selection stands in a paragraph, in characters. */
export function selectionIn(box: HTMLElement): { readonly from: number; readonly to: number } {
	const selection = window.getSelection();
	if (!selection || selection.rangeCount === 0) return { from: 0, to: 0 };
	const range = selection.getRangeAt(0);
	const before = range.cloneRange();
	before.selectNodeContents(box);
	before.setEnd(range.startContainer, range.startOffset);
	const from = before.toString().length;
	return { from, to: from + range.toString().length };
}

/** Puts the caret at an index of the document; past a paragraph's end it goes to the end. */
export function placeCaret(page: HTMLElement, index: number): void {
	const boxes = paragraphsOf(page);
	const box = [...boxes].reverse().find((one) => startOf(one) <= index) ?? boxes[0];
	if (!box) return;
	box.focus();
	const length = box.textContent?.length ?? 0;
	const offset = Math.max(0, Math.min(length, index - startOf(box)));
	window.getSelection()?.collapse(box.firstChild ?? box, box.firstChild ? offset : 0);
}

/** The index that an arrow key leads to in another paragraph; `undefined` while it stays in this one. */
export function indexBeyond(box: HTMLElement, key: string): number | undefined {
	const boxes = paragraphsOf(box.closest(".document-page")!);
	const at = boxes.indexOf(box);
	const { from, to } = selectionIn(box);
	const length = box.textContent?.length ?? 0;
	const [before, after] = [boxes[at - 1], boxes[at + 1]];
	if (from !== to) return undefined;
	if (key === "ArrowLeft" && from === 0 && before) return endOf(before);
	if (key === "ArrowRight" && from === length && after) return startOf(after);
	if (key === "ArrowUp" && before && isOnLine(box, "first"))
		return Math.min(startOf(before) + from, endOf(before));
	if (key === "ArrowDown" && after && isOnLine(box, "last"))
		return Math.min(startOf(after) + from, endOf(after));
	return undefined;
}

function isOnLine(box: HTMLElement, line: "first" | "last"): boolean {
	const caret = window.getSelection()?.getRangeAt(0).getClientRects()[0];
	// A blank paragraph has one line and no place in it.
	if (!caret) return true;
	const range = document.createRange();
	range.selectNodeContents(box);
	const whole = range.getBoundingClientRect();
	return line === "first"
		? caret.top < whole.top + caret.height / 2
		: caret.bottom > whole.bottom - caret.height / 2;
}

function paragraphsOf(page: HTMLElement): HTMLElement[] {
	return [...page.querySelectorAll<HTMLElement>("[data-start]")];
}

function startOf(box: HTMLElement): number {
	return Number(box.dataset.start);
}

function endOf(box: HTMLElement): number {
	return startOf(box) + (box.textContent?.length ?? 0);
}
