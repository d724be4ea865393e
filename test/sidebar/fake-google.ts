import type { InsertionRequest } from "../../src/core/formula-insertion.ts";
import type { ToolCard } from "../../src/core/home-answer.ts";
import type { FakeServer } from "./fake-server.ts";

export interface FakeGoogle {
	readonly server: FakeServer;
	readonly tools: readonly ToolCard[];
	/** What the page asks for besides: the scripts of the panels and the readers, and the help as JSON. */
	readonly asked: { readonly panels: string; readonly readers: string; readonly help: string };
	/** Of the add-on. */
	readonly version: string;
}

/**
 * Puts a fake `google.script.run` into the page. It runs there, so it uses nothing from outside; `window.calls` holds
 * what it was asked, `window.askedFor` which files of its own, `window.answered` how often it answered, `window.fake` its options, which a test may change.
 */
export function installFakeGoogle({ server, tools, asked, version }: FakeGoogle): void {
	const page = window as unknown as {
		google: unknown;
		calls: unknown[];
		askedFor: string[];
		answered: number;
		fake: FakeServer;
	};
	page.calls = [];
	page.askedFor = [];
	page.answered = 0;
	page.fake = server;
	const inFront = () => page.fake.inFront ?? "Roster";
	const FOLLOWERS = [{ letters: "D", header: "Followers", means: ["followers"] }];
	let applied = 0;
	let displayName = "";

	const home = () => {
		const { isNew } = page.fake;
		return {
			campaign: isNew ? "" : "Spring launch",
			figures: isNew
				? []
				: [
						{ value: "24", label: "creators on the roster" },
						{ value: "$12,000", label: "budget" },
					],
			next: isNew ? "Set it up to begin." : "Next: allocate the budget. 3 creators have no fee yet.",
			filledTabs: isNew ? [] : ["Roster"],
			missingTabs: isNew ? ["Campaign", "Roster"] : [],
			tabNames: ["Campaign", "Roster", "Old list"],
			displayName,
			seenVersion: page.fake.seenVersion ?? version,
			tools,
		};
	};
	const tabItem = (name: string) => ({
		token: `tab-${name}`,
		kind: "add-tab",
		tab: name,
		label: name,
		cells: [],
		replaces: false,
	});
	const setUp = () => ({ items: ["Campaign", "Roster", "Plan"].map(tabItem), left: [], refused: [] });

	function importPreview(input: {
		from: { rows?: string[][]; tab?: string };
		headerRow?: number;
		platform?: string;
		units?: Record<string, string>;
	}) {
		const rows = input.from.rows ?? [
			["Handle", "Followers"],
			["@tab.one", "900"],
		];
		const headerRow = input.headerRow ?? 0;
		const headers = rows[headerRow] ?? rows[0]!.map((_, index) => `Column ${index + 1}`);
		const body = rows.slice(headerRow + 1);
		const extra = Array.from({ length: page.fake.extraCreators ?? 0 }, (_, index) => [
			`@extra${index + 1}`,
			`${index}`,
		]);
		const added = [...body, ...extra].map((row, index) => ({
			token: `row-${index}`,
			kind: "add-row",
			tab: "Roster",
			label: `${row[0]} · Instagram`,
			cells: row.map((after, column) => ({ column: headers[column] ?? `Column ${column + 1}`, after })),
			replaces: false,
		}));
		const details = {
			format: { title: "A list of creators", why: "It has a handle and a follower column." },
			headerRow,
			rowCount: body.length,
			columns: headers.map((header, index) => ({
				header,
				to: ["Handle", "Followers"][index] ?? "",
				why: index < 2 ? "" : "No roster column fits.",
				unit: index === 3 ? "percent points" : undefined,
				samples: body.slice(0, 3).map((row) => row[index] ?? ""),
				...(body.some((row) => row[index] === "1.234")
					? {
							reading: input.units?.[index] ?? "",
							readings: [
								{ unit: "decimal point", becomes: ["1.234 → 1.234"] },
								{ unit: "decimal comma", becomes: ["1.234 → 1,234"] },
							],
						}
					: {}),
			})),
			choices: ["Handle", "Followers", "Country", "Engagement rate"],
			needsPlatform: page.fake.needsPlatform === true && !input.platform,
			silent: { count: 1, rows: [2] },
			warnings: body.some((row) => row[1] === "1-3")
				? ["“Followers” has a range: 1-3 is read as its middle, 2."]
				: [],
			platforms: ["Instagram", "TikTok"],
			day: "By its name the list is of 3 Nov 2026.",
		};
		if (page.fake.nothingToDo)
			return { items: [], left: [{ label: "24 creators", reason: "Same." }], refused: [], details };
		const change = (token: string, label: string, before: unknown, after: unknown, replaces: boolean) => ({
			token,
			kind: "set-cells",
			tab: "Roster",
			label,
			cells: [{ column: "Followers", before, after }],
			replaces,
		});
		const renamed = {
			...change("renamed-1", "@lou.eats · TikTok", "", "", true),
			cells: [{ column: "handle", before: "lou.eats", after: "mara.cooks" }],
			reason: "The same e-mail, so the account was probably renamed to @mara.cooks.",
		};
		return {
			items: [
				...(page.fake.renamed ? [renamed] : []),
				...added,
				change("fill-1", "@june.moves · TikTok", "", 54300, false),
				change("other-1", "@mara.eats · Instagram", 12400, 13100, true),
				change("other-2", "@finn.bakes · TikTok", { date: "2026-01-05" }, { date: "2026-02-01" }, true),
			],
			left: [{ label: "@lou.cooks · Instagram", reason: "Already the same." }],
			refused: [
				{ label: "Row 7", reason: 'Followers "many" is not a count. Write a number such as 12400 or 12.4K.' },
				...(input.units
					? [{ label: "@ana · Instagram", reason: 'Column “Fee”: "lots" is not a number.', part: true }]
					: []),
			],
			details,
		};
	}

	function apply({ accept }: { accept: string[] }) {
		const step = Math.min(page.fake.slice ?? accept.length, accept.length - applied);
		applied += step;
		const remaining = accept.length - applied;
		if (remaining === 0) applied = 0;
		return { done: step, refused: [], remaining, summary: `Added ${accept.length} creators to Roster.` };
	}

	function insertFormula({ content, instead, tab }: InsertionRequest) {
		if (tab !== undefined && tab !== inFront()) return { elsewhere: inFront() };
		const cell = { tab: inFront(), row: 1, column: 7 };
		const before = { ...cell, content: instead?.content ?? page.fake.selectedCell ?? "" };
		if (!instead && before.content !== "") return { filled: before };
		return { before, after: { ...cell, content }, shown: "Micro" };
	}

	function runCard(...[id, title, who, when, summary, state]: string[]) {
		return { id, title, who, when, summary, state };
	}

	function answer(
		id: string,
		request: { step?: string; displayName?: string; input?: never; accept?: string[] },
	) {
		if (id === "home") return home();
		if (id === "runs")
			return [
				runCard("run-2", "Import creators", "Ana", "2026-11-25 14:30", "Added 2 creators to Roster.", "done"),
				runCard("run-1", "Set up tracker", "", "2026-11-24 09:00", "Made 10 tabs.", "undone"),
			];
		if (id === "run")
			return {
				changes: [
					{
						label: "@mara.eats · Instagram",
						cells: [
							{ column: "fee", before: 400, after: 450 },
							{ column: "engagement rate", before: "", after: 0.071, percent: true },
						],
					},
				],
				more: 12,
			};
		if (id === "undo")
			return { summary: "Took back 3 changes.", kept: [{ label: "Roster C4", reason: "Ana edited it." }] };
		if (id === "columns") return { tab: inFront(), firstRow: 2, columns: page.fake.columns ?? FOLLOWERS };
		if (id === "insert-formula") return insertFormula(request as never);
		if (id === "settings") {
			displayName = request.displayName ?? "";
			return home();
		}
		if (request.step === "apply") return apply(request as { accept: string[] });
		const { previews } = page.fake;
		if (previews && id in previews) return previews[id];
		return id === "import-creators" ? importPreview(request.input!) : setUp();
	}

	const envelope = (data: unknown) => {
		const { problem } = data as { problem?: string };
		return problem === undefined ? { ok: true, data } : { ok: false, message: problem };
	};

	const fileAnswer = (id: keyof typeof asked) => {
		if (id !== "panels") return { ok: true, data: asked[id] };
		const { panels } = page.fake;
		if (panels === "refused") return { ok: false, message: "Google could not do this just now." };
		return { ok: true, data: panels === "of another version" ? "Shared_other;" : asked.panels };
	};

	const sendFile = (id: keyof typeof asked, success?: (json: string) => void) => {
		setTimeout(() => {
			if (id === "panels" && page.fake.panels === "held") sendFile(id, success);
			else success?.(JSON.stringify(fileAnswer(id)));
		});
	};

	const runner = (success?: (json: string) => void, failure?: (error: Error) => void): object => ({
		withSuccessHandler: (handler: (json: string) => void) => runner(handler, failure),
		withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
		runTool(id: string, json: string) {
			if (id in asked) {
				page.askedFor.push(id);
				sendFile(id as keyof typeof asked, success);
				return;
			}
			page.calls.push({ id, request: JSON.parse(json) });
			const failing = page.fake.failure;
			const send = () => {
				if (page.fake.hold) {
					setTimeout(send, 20);
					return;
				}
				if (failing) failure?.(new Error(failing));
				else success?.(JSON.stringify(envelope(answer(id, JSON.parse(json)))));
				page.answered++;
			};
			setTimeout(send);
		},
	});
	page.google = { script: { run: runner() } };
}
