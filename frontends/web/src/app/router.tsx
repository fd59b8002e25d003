import { createBrowserRouter } from "react-router";
import { Landing } from "../pages/Landing";
import { Frame } from "./Frame";

export const router = createBrowserRouter([
  {
    element: <Frame />,
    HydrateFallback: () => null,
    children: [
      { path: "/", element: <Landing /> },
      {
        path: "/fan/:thread?",
        lazy: async () => ({ Component: (await import("../pages/FanDesk")).FanDesk }),
      },
      { path: "/sign-in", lazy: async () => ({ Component: (await import("../pages/SignIn")).SignIn }) },
      { path: "*", lazy: async () => ({ Component: (await import("../pages/NotFound")).NotFound }) },
    ],
  },
]);
