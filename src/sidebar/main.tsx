import { render } from "preact";
import { App } from "./app.tsx";

render(<App />, document.getElementById("app")!);

/** A file dropped where none is expected must not replace this page. */
for (const type of ["dragover", "drop"] as const) {
	addEventListener(type, (event) => {
		if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
	});
}
