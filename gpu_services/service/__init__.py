"""What every service shares: settings, errors, telemetry, jobs. Imported by all rooms, imports none of them."""
