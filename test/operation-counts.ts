import { type Profiler, Session } from "node:inspector/promises";

/**
 * Counts how often functions and the blocks in them run in the pure world: a measure of work that is the same on every
 * machine. To be started before anything else runs, since what was compiled before is counted as one block.
 */
export async function startCounting(): Promise<{
	operationsOf(work: () => unknown): Promise<number>;
	stop(): void;
}> {
	const session = new Session();
	session.connect();
	await session.post("Profiler.enable");
	await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
	/** Since it was last taken. */
	const take = async () => (await session.post("Profiler.takePreciseCoverage")).result;
	return {
		async operationsOf(work) {
			await take();
			work();
			return (await take()).filter(({ url }) => PURE.test(url)).reduce((sum, one) => sum + runsIn(one), 0);
		},
		stop: () => session.disconnect(),
	};
}

const PURE = /\/src\/(core|tools|importers|documents|functions)\//;

function runsIn({ functions }: Profiler.ScriptCoverage): number {
	return functions.reduce((sum, { ranges }) => sum + ranges.reduce((runs, { count }) => runs + count, 0), 0);
}
