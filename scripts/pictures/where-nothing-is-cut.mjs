/** Runs in the page: scrolls a box as little as needed so that no line, button or tile is cut at its upper or lower edge. */
export function whereNothingIsCut(box) {
	const { top, bottom } = box.getBoundingClientRect();
	const parts = [];
	for (const element of box.querySelectorAll("*")) {
		const { backgroundColor, borderTopWidth } = getComputedStyle(element);
		const isDrawn = backgroundColor !== "rgba(0, 0, 0, 0)" || borderTopWidth !== "0px";
		const rectangle = element.getBoundingClientRect();
		if (isDrawn && rectangle.height < 120) parts.push(rectangle);
		for (const node of element.childNodes) {
			if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === "") continue;
			const range = document.createRange();
			range.selectNode(node);
			parts.push(...range.getClientRects());
		}
	}
	const isCut = (by) =>
		parts.some(
			(part) =>
				(part.top - by < top + 4 && part.bottom - by > top) ||
				(part.top - by < bottom && part.bottom - by > bottom - 4),
		);
	const most = box.scrollHeight - box.clientHeight - box.scrollTop;
	for (let by = 0; by <= 160; by++) {
		for (const pixels of [by, -by]) {
			if (pixels > most || pixels < -box.scrollTop || isCut(pixels)) continue;
			box.scrollTop += pixels;
			return;
		}
	}
}
