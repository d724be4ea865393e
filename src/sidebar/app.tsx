import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Home } from "../core/answers.ts";
import { ActivityPanel } from "./panels/activity.tsx";
import { FunctionsPanel } from "./panels/functions.tsx";
import { HomePanel } from "./panels/home.tsx";
import { ownPanels } from "./panels/own-panels.ts";
import { SettingsPanel } from "./panels/settings.tsx";
import { ToolPanel } from "./panels/tool.tsx";
import { useServer } from "./use-server.ts";

/** Shows one panel at a time, and reads the tracker anew whenever home is shown. */
export function App() {
	const server = useServer();
	const [home, setHome] = useState<Home>();
	const [panel, setPanel] = useState("home");
	const frame = useRef<HTMLDivElement>(null);
	const { call } = server;

	const reload = useCallback(async () => {
		const answer = await call<Home>("home", {});
		if (answer) setHome(answer);
	}, [call]);
	useEffect(() => {
		if (panel === "home") reload();
	}, [panel, reload]);

	const goHome = useCallback(() => {
		setPanel("home");
		frame.current?.focus();
	}, []);
	return (
		<div class="sidebar" ref={frame} tabIndex={-1}>
			{panelFor()}
		</div>
	);

	function panelFor() {
		if (panel === "activity") return <ActivityPanel onHome={goHome} />;
		if (panel === "functions") return <FunctionsPanel onHome={goHome} />;
		if (panel === "settings") {
			return <SettingsPanel displayName={home?.displayName ?? ""} onSaved={setHome} onHome={goHome} />;
		}
		const tool = home?.tools.find(({ id }) => id === panel);
		const OwnPanel = tool && ownPanels[tool.id];
		if (home && OwnPanel) return <OwnPanel title={tool.title} tabNames={home.tabNames} onHome={goHome} />;
		if (tool) return <ToolPanel key={tool.id} tool={tool} onHome={goHome} />;
		return <HomePanel home={home} server={server} onOpen={setPanel} onReload={reload} />;
	}
}
