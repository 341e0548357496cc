"""What everything else speaks of: records, errors, settings, a run's tables, the content cache."""
