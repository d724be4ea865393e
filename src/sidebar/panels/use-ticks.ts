import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";

export interface Ticks {
	isTicked(item: PreviewItem): boolean;
	set(items: readonly PreviewItem[], ticked: boolean): void;
	/** Forgets all choices, for a new preview. */
	clear(): void;
}

/** Which changes are to be made. Until the planner says otherwise: all but those that replace someone's values, and rows that may not belong here. */
export function useTicks(): Ticks {
	const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
	return {
		isTicked: (item) => isOffered(item) === turned.has(item.token),
		set(items, ticked) {
			setTurned((before) => {
				const after = new Set(before);
				for (const item of items) {
					if (isOffered(item) === ticked) after.add(item.token);
					else after.delete(item.token);
				}
				return after;
			});
		},
		clear: () => setTurned(new Set()),
	};
}

/** Not ticked at first. */
export function isOffered({ replaces, unsure }: PreviewItem): boolean {
	return replaces || unsure === true;
}
