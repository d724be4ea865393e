export interface Comparison {
	readonly figure: string;
	readonly ours: string;
	readonly rival: string;
	/** Ours divided by the rival, median and spread of interleaved runs. */
	readonly ratio: string;
	readonly hold: string;
}

/** Runs both in turn, `rounds` times after a warm-up, and compares the times of each pair. */
export async function compare(
	figure: string,
	hold: string,
	ours: () => unknown,
	rival: () => unknown,
	rounds = 25,
): Promise<Comparison> {
	const pairs: { ours: number; rival: number }[] = [];
	for (let round = -3; round < rounds; round++) {
		const pair = { ours: await time(ours), rival: await time(rival) };
		if (round >= 0) pairs.push(pair);
	}
	const ratios = pairs.map((pair) => pair.ours / pair.rival).sort((a, b) => a - b);
	return {
		figure,
		hold,
		ours: milliseconds(median(pairs.map((pair) => pair.ours))),
		rival: milliseconds(median(pairs.map((pair) => pair.rival))),
		ratio: `${median(ratios).toFixed(2)} (${at(ratios, 0.1).toFixed(2)}–${at(ratios, 0.9).toFixed(2)})`,
	};
}

export async function time(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

export function median(values: readonly number[]): number {
	return at(
		[...values].sort((a, b) => a - b),
		0.5,
	);
}

export function milliseconds(value: number): string {
	return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
