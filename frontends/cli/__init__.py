"""The command line `stadion`, a public interface: stable commands, `--json` everywhere, exit codes 0, 1 and 2."""
