"""What must hold: unit tests below the window, and tests that drive the window itself."""
