import type { BenchmarkSource } from "./benchmark.ts";
import { BENCHMARK_TABLES } from "./tables.ts";

/** Every published figure the add-on knows, source by source. */
export function allBenchmarks(): readonly BenchmarkSource[] {
	return BENCHMARK_TABLES.flat();
}
