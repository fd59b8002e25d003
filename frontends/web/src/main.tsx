import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@fontsource-variable/noto-sans-devanagari/wght.css";
import "./design/tokens.css";
import "./design/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { loadMessages } from "./i18n/messages";
import { preferences } from "./preferences/preferences";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const bundle = await loadMessages(preferences().language);
createRoot(root).render(
  <StrictMode>
    <App first={bundle} />
  </StrictMode>,
);
