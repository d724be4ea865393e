import { page, cell, go, bar, name, done } from "./look.mjs";
await page.getByLabel("Add a tab").or(page.getByRole("button",{name:/add.*(tab|sheet)/i})).first().click().catch(e=>console.log("no add", e.message.slice(0,80)));
await go("A1");
const type = async (t,k="Enter") => { await page.keyboard.type(t); await page.keyboard.press(k); };
await type("Jan"); await type("1,234.5"); await type("11/27/2026"); await type("=SUM(A2;1.5)"); await type("5%");
await go("A3"); console.log("date bar", await bar());
await go("A4"); console.log("formula", await bar(), await cell("A4").textContent());
await go("A5"); console.log("pct", await bar());
// settings
await page.getByRole("menuitem",{name:"File"}).click();
await page.screenshot({path:"/tmp/s6-file.png"});
await page.getByRole("menuitem",{name:"Settings"}).click();
await page.getByLabel("Locale").selectOption("de_DE");
await page.screenshot({path:"/tmp/s6-settings.png"});
await page.getByRole("button",{name:"Save settings"}).click();
await go("A3"); console.log("date bar", await bar(), await cell("A3").textContent());
await go("A4"); console.log("formula", await bar(), await cell("A4").textContent(), await cell("A2").textContent());
// fill Jan
await go("A1:A1");
// cut A2:A4 
await go("A2:A4"); await page.keyboard.press("Control+x");
await page.screenshot({path:"/tmp/s6-cut.png"});
await go("C6"); await page.keyboard.press("Control+v");
await page.waitForTimeout(200);
console.log("moved", await cell("C6").textContent(), await cell("A2").textContent(), await name());
await go("C8"); console.log("formula", await bar());
await page.keyboard.press("Control+z"); await go("A4"); console.log("undone", await bar(), await cell("A2").textContent());
await page.screenshot({path:"/tmp/s6-after.png"});
// tab cycling
await go("D1:E2"); await page.keyboard.type("1"); await page.keyboard.press("Tab"); await page.keyboard.type("2"); await page.keyboard.press("Tab"); await page.keyboard.type("3"); await page.keyboard.press("Tab"); await page.keyboard.type("4"); await page.keyboard.press("Tab");
console.log("cycle", await cell("D1").textContent(), await cell("E1").textContent(), await cell("D2").textContent(), await cell("E2").textContent(), await name());
await page.screenshot({path:"/tmp/s6-cycle.png"});
await go("G1:H3"); await page.keyboard.type("=D1*2"); await page.keyboard.press("Control+Enter");
console.log("ctrlenter", await cell("G1").textContent(), await cell("H3").textContent());
await go("J1"); await page.keyboard.press("Control+;"); console.log("ctrl;", await cell("J1").textContent());
await page.keyboard.press("Control+Shift+Semicolon"); console.log("ctrl:", await cell("J1").textContent());
await go("J2"); await page.keyboard.type("=D1"); await page.keyboard.press("F4"); await page.keyboard.press("F4"); await page.keyboard.type("+1"); await page.keyboard.press("Enter"); await go("J2"); console.log("F4", await bar());
await go("J3"); await page.keyboard.type("a"); await page.keyboard.press("Alt+Enter"); await page.keyboard.type("b"); await page.keyboard.press("Enter"); await go("J3"); console.log("alt", JSON.stringify(await bar()));
await go("J3"); await page.keyboard.press("F2"); await page.keyboard.type("c"); await page.keyboard.press("Enter"); console.log(await cell("J3").textContent());
await go("D1"); await page.keyboard.press("Shift+Space"); console.log("shift space", await name()); await page.screenshot({path:"/tmp/s6-row.png"});
await go("D1"); await page.keyboard.press("Control+Space"); console.log("ctrl space", await name());
await go("D1"); await page.keyboard.press("Control+ArrowRight"); console.log("ctrl right", await name()); await page.keyboard.press("Control+ArrowDown"); console.log("ctrl down", await name()); await page.keyboard.press("Control+ArrowDown"); console.log("ctrl down", await name());
await go("D1"); await page.keyboard.press("Control+Shift+ArrowDown"); console.log("ctrl shift down", await name());
await go("D1"); await page.keyboard.press("Control+a"); console.log("ctrl a", await name());
await go("K10"); await page.keyboard.type("x"); await page.keyboard.press("Tab"); await page.keyboard.type("y"); await page.keyboard.press("Enter"); console.log("tab enter", await name());
await page.keyboard.press("Shift+Tab"); console.log("shift tab", await name()); await page.keyboard.press("Home"); console.log(await name()); await page.keyboard.press("Control+End"); console.log(await name()); await page.keyboard.press("Control+Home"); console.log(await name());
await page.keyboard.press("PageDown"); console.log("pgdn", await name());
await done();
