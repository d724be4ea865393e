/** Calls back at every move until the button is let go. */
export function follow(
	start: PointerEvent,
	onMove: (event: PointerEvent) => void,
	onEnd: () => void = () => {},
): void {
	const element = start.currentTarget as HTMLElement;
	const end = () => {
		element.removeEventListener("pointermove", onMove);
		element.removeEventListener("pointerup", end);
		element.removeEventListener("pointercancel", end);
		onEnd();
	};
	element.setPointerCapture(start.pointerId);
	element.addEventListener("pointermove", onMove);
	element.addEventListener("pointerup", end);
	element.addEventListener("pointercancel", end);
}
