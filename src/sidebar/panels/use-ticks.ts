import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";

export interface Ticks {
	isTicked(item: PreviewItem): boolean;
	set(items: readonly PreviewItem[], ticked: boolean): void;
	/** Forgets all choices, for a new preview. */
	clear(): void;
}

/** Which changes are to be made. Until the planner says otherwise: all but those that replace someone's values. */
export function useTicks(): Ticks {
	const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
	return {
		isTicked: (item) => item.replaces === turned.has(item.token),
		set(items, ticked) {
			setTurned((before) => {
				const after = new Set(before);
				for (const item of items) {
					if (item.replaces === ticked) after.add(item.token);
					else after.delete(item.token);
				}
				return after;
			});
		},
		clear: () => setTurned(new Set()),
	};
}
