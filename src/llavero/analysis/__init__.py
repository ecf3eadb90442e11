"""What can be said from the facts? One folder per question; none imports another."""
