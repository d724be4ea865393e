import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateInput, AllocateSolved, AllocateStart } from "../../core/planning/panel-answers.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { AllocateDeals } from "./allocate-deals.tsx";
import { type PartCache, TOOL } from "./allocate-part.tsx";
import { AllocateReallocate } from "./allocate-reallocate.tsx";
import { AllocateResult } from "./allocate-result.tsx";
import { AllocateScenarios, type Scenario } from "./allocate-scenarios.tsx";
import { AllocateSetup } from "./allocate-setup.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

/** A solved plan on the screen. */
interface Result {
	readonly form: AllocateForm;
	readonly preview: Preview;
	readonly solved: AllocateSolved;
	readonly cache: PartCache;
	/** Each solving has another, so that nothing of an older one stays on the screen. */
	readonly serial: number;
}

type View = "setup" | "result" | "write" | "deals" | "reallocate" | "scenarios";

/** Kept while the sidebar is open, also when the planner looks at another tool meanwhile. */
const session: { form: AllocateForm | undefined; scenarios: readonly Scenario[] } = {
	form: undefined,
	scenarios: [],
};

/** Allocate budget: rules, the best plan with its reasons, comparison, and the Plan tab. */
export function AllocateBudgetPanel({ title, onHome }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [start, setStart] = useState<AllocateStart>();
	const [form, setForm] = useState<AllocateForm>();
	const [result, setResult] = useState<Result>();
	const [writing, setWriting] = useState<Preview>();
	const [view, setView] = useState<View>("setup");
	const [scenarios, setScenarios] = useState(session.scenarios);
	const moves = useRef<PartCache>(new Map());
	const { call } = server;

	const preview = useCallback(
		(input: AllocateInput) => call<Preview>(TOOL, { step: "preview", input }),
		[call],
	);
	const load = useCallback(async () => {
		const answer = await preview({ ask: "start" });
		if (!answer) return;
		const facts = answer.details as AllocateStart;
		setStart(facts);
		setForm(session.form ?? facts.form);
	}, [preview]);
	useEffect(() => {
		load();
	}, [load]);

	const change = (changed: AllocateForm) => {
		session.form = changed;
		setForm(changed);
	};
	const keep = (kept: readonly Scenario[]) => {
		session.scenarios = kept;
		setScenarios(kept);
	};
	const solve = async (wanted: AllocateForm, seconds?: number) => {
		if (server.busy) return;
		const answer = await preview({ ask: "solve", form: wanted, ...(seconds ? { seconds } : {}) });
		if (!answer) return;
		change(wanted);
		setResult({
			form: wanted,
			preview: answer,
			solved: answer.details as AllocateSolved,
			cache: new Map(),
			serial: (result?.serial ?? 0) + 1,
		});
		setView("result");
	};

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (!start || !form) {
		return (
			<Panel title={title} step="loading" onBack={onHome}>
				<ErrorBox message={server.problem} again={load} />
				{server.busy ? <Progress label="Reading the roster" slow={server.slow} /> : null}
			</Panel>
		);
	}
	const toSetup = () => {
		server.report(undefined);
		setView("setup");
	};
	const { currency } = start;
	if (view === "deals") return <AllocateDeals currency={currency} onBack={toSetup} />;
	if (view === "reallocate") {
		return <AllocateReallocate form={form} cache={moves.current} currency={currency} onBack={toSetup} />;
	}
	if (view === "scenarios" || !result || view === "setup") {
		return view === "scenarios" ? (
			<AllocateScenarios
				scenarios={scenarios}
				server={server}
				onOpen={(scenario) => solve(scenario.form)}
				onForget={(name) => keep(scenarios.filter((kept) => kept.name !== name))}
				onBack={() => setView(result ? "result" : "setup")}
			/>
		) : (
			<AllocateSetup
				title={title}
				start={start}
				form={form}
				server={server}
				onChange={change}
				onSolve={() => solve(form)}
				onDeals={() => setView("deals")}
				onReallocate={() => {
					moves.current = new Map();
					setView("reallocate");
				}}
				onBack={onHome}
			/>
		);
	}
	const { solved } = result;
	const order: AllocateInput = { ask: "write", form: result.form, plan: solved.plan };
	if (view === "write" && writing) {
		return (
			<PreviewPanel
				title={title}
				preview={writing}
				ticks={ticks}
				onApply={(accept) => control.start(order, accept)}
				onBack={() => setView("result")}
			/>
		);
	}
	const write = async () => {
		if (server.busy) return;
		const answer = await preview(order);
		if (!answer) return;
		ticks.clear();
		setWriting(answer);
		setView("write");
	};
	return (
		<AllocateResult
			key={result.serial}
			title={title}
			form={result.form}
			solved={solved}
			remarks={result.preview}
			cache={result.cache}
			server={server}
			keptAs={scenarios.find((kept) => kept.solved === solved)?.name}
			onSolve={solve}
			onWrite={write}
			onKeep={() => keep([...scenarios, { name: nameFor(scenarios), form: result.form, solved }])}
			onCompare={() => setView("scenarios")}
			onBack={toSetup}
		/>
	);
}

/** `Plan A`, `Plan B` …: the first letter that is free. */
function nameFor(scenarios: readonly Scenario[]): string {
	for (let place = 0; ; place++) {
		const name = `Plan ${String.fromCharCode(65 + (place % 26))}${place < 26 ? "" : Math.floor(place / 26)}`;
		if (!scenarios.some((known) => known.name === name)) return name;
	}
}
