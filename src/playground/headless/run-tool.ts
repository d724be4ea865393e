import { runToolCommand } from "./tool-command.ts";

process.exitCode = await runToolCommand(process.argv.slice(2));
