import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
	test: {
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Those of the browser wait more than they compute: they run when the rest is done, and do not wait for its threads.
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
				test: { name: "browser", include: [BROWSER], maxWorkers: 2, sequence: { groupOrder: 1 } },
			},
		],
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
