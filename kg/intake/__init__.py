"""The reading room: strangers' files are read in a child process with limits on time, memory and size."""

from kg.intake.ahead import ahead
from kg.intake.desk import Desk, Limits, Read, Refusal
from kg.intake.receive import Known, by_records, filed_as, receive

__all__ = ["Desk", "Known", "Limits", "Read", "Refusal", "ahead", "by_records", "filed_as", "receive"]
