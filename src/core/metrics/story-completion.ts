export interface StoryCompletion {
	/** Views of the last frame ÷ views of the first, as a fraction. */
	readonly completion: number;
	/** The largest share of viewers lost from one frame to the next, as a fraction; 0 if none were lost. */
	readonly worstDrop: number;
	/** The frame, from 1, before which they left; 0 if none did. */
	readonly worstFrame: number;
}

/** How many viewers of a story stayed to its last frame; `undefined` for fewer than two frames or no viewers. */
export function storyCompletion(frames: readonly number[]): StoryCompletion | undefined {
	const first = frames[0] ?? 0;
	if (frames.length < 2 || first === 0) return undefined;
	let worstDrop = 0;
	let worstFrame = 0;
	for (let i = 1; i < frames.length; i++) {
		const before = frames[i - 1] ?? 0;
		const drop = before === 0 ? 0 : (before - (frames[i] ?? 0)) / before;
		if (drop <= worstDrop) continue;
		worstDrop = drop;
		worstFrame = i + 1;
	}
	return { completion: (frames[frames.length - 1] ?? 0) / first, worstDrop, worstFrame };
}
