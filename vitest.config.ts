import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const BROWSER = "test/browser/**/*.test.ts";
const FAULTS = "test/faults/**/*.test.ts";
/** Counts what is called, which loaded code that others have called already would hide. */
const COUNTED = "test/host/linear-growth.test.ts";
const DOMAIN = ["core", "functions", "importers", "documents"].map((name) => `test/${name}/**/*.test.ts`);

/** The longest file must not be the last to begin, and its size does not tell how long it takes. */
class FaultsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) => moduleId.includes("/test/faults/");
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: FaultsFirst },
		setupFiles: ["test/laws-seed.ts"],
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		// Browsers wait more than they compute, and the fault tests only compute: together they fill two cores.
		projects: [
			// These share what they load, which is most of what they would do.
			{
				extends: true,
				test: { name: "domain", include: DOMAIN, isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } },
			},
			{
				extends: true,
				test: {
					name: "host",
					include: ["test/**/*.test.ts"],
					exclude: [...DOMAIN, COUNTED, BROWSER, FAULTS],
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: { name: "counted", include: [COUNTED], maxWorkers: 2, sequence: { groupOrder: 0 } },
			},
			{
				extends: true,
				test: {
					name: "faults",
					include: [FAULTS],
					isolate: false,
					maxWorkers: 3,
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: [BROWSER],
					isolate: false,
					maxWorkers: 3,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
