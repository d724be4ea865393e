import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { AllocateForm } from "../../core/planning/form.ts";
import type {
	AllocateInput,
	AllocateSolved,
	AllocateStart,
	WriteDetails,
} from "../../core/planning/panel-answers.ts";
import { SECONDS } from "../../core/planning/time-limits.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { AllocateDeals } from "./allocate-deals.tsx";
import { type PartCache, TOOL } from "./allocate-part.tsx";
import { AllocateReallocate } from "./allocate-reallocate.tsx";
import { AllocateResult } from "./allocate-result.tsx";
import { AllocateScenarios } from "./allocate-scenarios.tsx";
import { AllocateSetup } from "./allocate-setup.tsx";
import type { Waiting } from "./allocate-wait.tsx";
import { NoCreators } from "./no-creators.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useScenarios } from "./use-scenarios.ts";
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
const session: { form: AllocateForm | undefined } = { form: undefined };

const READING: Waiting = { label: "Comparing with the Plan tab" };

/** Allocate budget: rules, the best plan with its reasons, comparison, and the Plan tab. */
export function AllocateBudgetPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [start, setStart] = useState<AllocateStart>();
	const [form, setForm] = useState<AllocateForm>();
	const [result, setResult] = useState<Result>();
	const [writing, setWriting] = useState<Preview>();
	const [view, setView] = useState<View>("setup");
	const [waiting, setWaiting] = useState(READING);
	const scenarios = useScenarios();
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
	useLayoutEffect(() => {
		load();
	}, [load]);

	const change = (changed: AllocateForm) => {
		session.form = changed;
		setForm(changed);
	};
	const solve = async (wanted: AllocateForm, seconds: number = SECONDS.solve) => {
		if (server.busy) return;
		const before = session.form;
		setWaiting({ label: "Finding the best plan and proving it", seconds });
		const answer = await preview({ ask: "solve", form: wanted, seconds });
		if (!answer) return;
		// What was changed during the search stays.
		if (session.form === before) change(wanted);
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
	if (start.creators === 0) {
		return (
			<Panel title={title} step="empty" onBack={onHome}>
				<NoCreators onOpen={onOpen} />
			</Panel>
		);
	}
	/** Whoever looks at something else is not called back by an answer. */
	const goTo = (next: View) => {
		server.stop();
		setView(next);
	};
	const toSetup = () => goTo("setup");
	const { currency } = start;
	if (view === "deals") return <AllocateDeals currency={currency} onBack={toSetup} />;
	if (view === "reallocate") {
		return <AllocateReallocate form={form} cache={moves.current} currency={currency} onBack={toSetup} />;
	}
	if (view === "scenarios") {
		return (
			<AllocateScenarios
				scenarios={scenarios}
				current={result}
				server={server}
				waiting={waiting}
				onOpen={(scenario) => solve(scenario.form)}
				onBack={() => goTo(result ? "result" : "setup")}
			/>
		);
	}
	if (!result || view === "setup") {
		return (
			<AllocateSetup
				title={title}
				start={start}
				form={form}
				server={server}
				waiting={waiting}
				kept={scenarios.kept.length}
				onChange={change}
				onSolve={() => solve(form)}
				onCompare={() => goTo("scenarios")}
				onDeals={() => goTo("deals")}
				onReallocate={() => {
					moves.current = new Map();
					goTo("reallocate");
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
				warning={(writing.details as WriteDetails).warning}
				ticks={ticks}
				onApply={(accept) => control.start(order, accept)}
				onBack={() => setView("result")}
			/>
		);
	}
	const write = async () => {
		if (server.busy) return;
		setWaiting(READING);
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
			waiting={waiting}
			keptAs={scenarios.same(solved)?.name}
			others={scenarios.kept.length - (scenarios.same(solved) ? 1 : 0)}
			onSolve={solve}
			onWrite={write}
			onKeep={() => scenarios.keep(result.form, solved)}
			onCompare={() => goTo("scenarios")}
			onBack={toSetup}
		/>
	);
}
