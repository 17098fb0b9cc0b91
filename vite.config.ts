/** The app build and the unit tests. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2023" },
  test: { include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"] },
});
