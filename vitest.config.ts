import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
	test: {
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Two Chromiums on two cores leave each other without frames: these run one after the other, when the rest is done.
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
					exclude: [BROWSER],
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: { name: "browser", include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 1 } },
			},
		],
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
