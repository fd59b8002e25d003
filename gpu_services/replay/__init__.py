"""Replay: from synchronised cameras round a moment to a 360° replay, a strobe or a spacetime slice.

Knows nothing of sport or Games. Right-handed world in metres, z up; OpenCV cameras (x right, y down, z forward,
`x_cam = R x_world + t`); integer pixel coordinates are pixel centres; distortion `[k1, k2, p1, p2, k3]`.
"""
