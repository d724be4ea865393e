import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const BROWSER = "test/browser/**/*.test.ts";
const FAULTS = "test/faults/**/*.test.ts";
/** Counts what is called, which loaded code that others have called already would hide. */
const COUNTED = "test/host/linear-growth.test.ts";
const DOMAIN = ["core", "functions", "importers", "documents"].map((name) => `test/${name}/**/*.test.ts`);

const ORDER = ["faults", "browser", "host", "counted", "domain"];

/**
 * The longest file must not be the last to begin, and its size does not tell how long it takes. Browsers wait more than they
 * compute, and all else only computes: side by side they fill two cores, with the shortest files for the end.
 */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const place = ({ project }: TestSpecification) => ORDER.indexOf(project.name);
		return sorted.sort((one, other) => place(one) - place(other));
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		setupFiles: ["test/laws-seed.ts"],
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		maxWorkers: 3,
		// Loading is most of what short files do: those of a project share what they load.
		isolate: false,
		projects: [
			{ extends: true, test: { name: "domain", include: DOMAIN } },
			{
				extends: true,
				test: {
					name: "host",
					include: ["test/**/*.test.ts"],
					exclude: [...DOMAIN, COUNTED, BROWSER, FAULTS],
				},
			},
			{ extends: true, test: { name: "counted", include: [COUNTED], isolate: true } },
			{ extends: true, test: { name: "faults", include: [FAULTS] } },
			{ extends: true, test: { name: "browser", include: [BROWSER] } },
		],
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
