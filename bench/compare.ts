export interface Comparison {
	readonly figure: string;
	readonly ours: string;
	readonly rival: string;
	/** Ours divided by the rival, median and spread of interleaved runs. */
	readonly ratio: string;
	readonly hold: string;
}

interface Pair {
	readonly ours: number;
	readonly rival: number;
}

/** Runs both in turn, `rounds` times after a warm-up, and compares the times of each pair. */
export async function compare(
	figure: string,
	hold: string,
	ours: () => unknown,
	rival: () => unknown,
	rounds = 25,
): Promise<Comparison> {
	return compared(figure, hold, await pairs(ours, rival, rounds));
}

export async function pairs(ours: () => unknown, rival: () => unknown, rounds: number): Promise<Pair[]> {
	const measured: Pair[] = [];
	for (let round = -3; round < roundsOf(rounds); round++) {
		const pair = { ours: await time(ours), rival: await time(rival) };
		if (round >= 0) measured.push(pair);
	}
	return measured;
}

/** The row of a figure measured in pairs. */
export function compared(figure: string, hold: string, measured: readonly Pair[]): Comparison {
	return {
		figure,
		hold,
		ours: milliseconds(median(measured.map(({ ours }) => ours))),
		rival: milliseconds(median(measured.map(({ rival }) => rival))),
		ratio: spread(measured.map(({ ours, rival }) => ours / rival)),
	};
}

/** A figure that nothing is compared with. */
export function alone(figure: string, ours: string, hold: string): Comparison {
	return { figure, ours, rival: "–", ratio: "–", hold };
}

/** `--quick` is for trying a benchmark out: a few rounds, nothing kept. */
export const isQuick = process.argv.includes("--quick");

export function roundsOf(rounds: number): number {
	return isQuick ? Math.min(2, rounds) : rounds;
}

export async function time(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

export function median(values: readonly number[]): number {
	return at(sorted(values), 0.5);
}

/** Median with the 10th and 90th percentile. */
export function spread(values: readonly number[]): string {
	const [middle, low, high] = [0.5, 0.1, 0.9].map((share) => at(sorted(values), share));
	const digits = middle! < 0.001 ? 6 : middle! < 0.1 ? 4 : middle! < 1 ? 3 : 2;
	if (values.length < 2) return middle!.toFixed(digits);
	return `${middle!.toFixed(digits)} (${low!.toFixed(digits)}–${high!.toFixed(digits)})`;
}

export function milliseconds(value: number): string {
	return `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en-US")} ms`;
}

export function count(value: number): string {
	return value.toLocaleString("en-US");
}

function sorted(values: readonly number[]): number[] {
	return [...values].sort((a, b) => a - b);
}

function at(values: readonly number[], share: number): number {
	return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}
