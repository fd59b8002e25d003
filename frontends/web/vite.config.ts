import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { flags } from "./flags.plugin.ts";

/** The API that `npm run dev` talks to; the product itself is served by the API, from one origin. */
const API = process.env["STADION_URL"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react(), flags()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
    license: { fileName: "licences.md" },
  },
  server: { proxy: { "/api": API, "/agui": API } },
});
