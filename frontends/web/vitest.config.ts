import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { flags } from "./flags.plugin.ts";

export default defineConfig({
  plugins: [react(), flags()],
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
  },
});
