"""The routes, one file a surface. Each makes a router; `frontends.api.app` puts them together."""
