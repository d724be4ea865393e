import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Home } from "../core/home-answer.ts";
import { mountAnnouncer } from "./announce.ts";
import { ActivityPanel } from "./panels/activity.tsx";
import { FunctionsPanel } from "./panels/functions.tsx";
import { GlossaryPanel } from "./panels/glossary.tsx";
import { HomePanel } from "./panels/home.tsx";
import { hasTabs, lacks, NeedsPanel } from "./panels/needs.tsx";
import { NewsPanel } from "./panels/news.tsx";
import { hasOwnPanel, OwnPanel, panels } from "./panels/own-panel.tsx";
import { SettingsPanel } from "./panels/settings.tsx";
import { ToolPanel, type Values } from "./panels/tool.tsx";
import { useServer } from "./use-server.ts";
import { useWelcome } from "./use-welcome.ts";

/** Shows one panel at a time, and reads the tracker anew whenever home is shown. */
export function App() {
	const server = useServer();
	const [home, setHome] = useState<Home>();
	const [panel, setPanel] = useState("home");
	/** What a tool is to be previewed with at once. */
	const [start, setStart] = useState<Values>();
	/** A tool was wanted although it has nothing to work on. */
	const [anyway, setAnyway] = useState(false);
	const welcome = useWelcome(home?.seenVersion);
	const frame = useRef<HTMLDivElement>(null);
	const { call } = server;
	useLayoutEffect(mountAnnouncer, []);

	const reload = useCallback(async () => {
		const answer = await call<Home>("home", {});
		if (answer) setHome(answer);
	}, [call]);
	useLayoutEffect(() => {
		if (panel === "home") reload();
	}, [panel, reload]);
	// Right behind home's call, so that they are there before anyone can press a tool: calls run side by side at Google.
	useLayoutEffect(() => {
		void panels.load();
	}, []);

	const goHome = useCallback(() => {
		setPanel("home");
		frame.current?.focus();
	}, []);
	const end = () => {
		welcome.end();
		frame.current?.focus();
	};
	const open = (id: string, values?: Values) => {
		if (id === "news") welcome.end();
		setStart(values);
		setAnyway(false);
		setPanel(id);
	};
	return (
		<div class="sidebar" ref={frame} tabIndex={-1}>
			{panelFor()}
		</div>
	);

	function panelFor() {
		if (panel === "activity") return <ActivityPanel onHome={goHome} />;
		if (panel === "functions") return <FunctionsPanel onHome={goHome} />;
		if (panel === "glossary") return <GlossaryPanel onHome={goHome} />;
		if (panel === "news") return <NewsPanel onHome={goHome} />;
		if (panel === "settings") {
			const showTour = () => {
				welcome.showTour();
				setPanel("home");
			};
			const displayName = home?.displayName ?? "";
			return (
				<SettingsPanel
					displayName={displayName}
					onSaved={setHome}
					onTour={showTour}
					onNews={() => open("news")}
					onHome={goHome}
				/>
			);
		}
		const tool = home?.tools.find(({ id }) => id === panel);
		const lacking = home && tool && !anyway ? lacks(tool.id, home) : undefined;
		if (home && tool && lacking !== undefined) {
			return (
				<NeedsPanel
					key={tool.id}
					title={tool.title}
					lacking={lacking}
					isSetUp={hasTabs(tool.id, home)}
					onRead={setHome}
					onOpen={open}
					onAnyway={() => setAnyway(true)}
					onHome={goHome}
				/>
			);
		}
		if (home && tool && hasOwnPanel(tool.id)) {
			const { id, title } = tool;
			return (
				<OwnPanel key={id} id={id} title={title} tabNames={home.tabNames} onHome={goHome} onOpen={open} />
			);
		}
		if (tool) return <ToolPanel key={tool.id} tool={tool} start={start} onHome={goHome} />;
		return (
			<HomePanel home={home} server={server} welcome={{ ...welcome, end }} onOpen={open} onReload={reload} />
		);
	}
}
